"""Usage: validate.py SCHEMA FILE [--lines]: whether a report (or each line of it) keeps to the schema."""
import json
import sys

import jsonschema


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        text = file.read()
    if "--lines" in sys.argv:
        schema = {"$ref": "#/$defs/case_line", "$defs": schema["$defs"]}
    reports = text.splitlines() if "--lines" in sys.argv else [text]
    if not reports:
        sys.exit("there is no report")
    for report in reports:
        jsonschema.validate(json.loads(report), schema)


main()
