"""Makes hostile packs: one NAME.zip each, from the members of a good pack that is given as a folder.

python3 pack_attacks.py FOLDER OUT
"""

import hashlib
import os
import struct
import sys
import zlib


def zip_of(members, method=0, flags=0, crc=None, extra=b"", comment=b"", date=0x21, attributes=0, count=None):
    """The one form of a zip, with what an attack changes of it."""
    body, directory = bytearray(), bytearray()
    for name, data in members:
        packed = zlib.compress(data)[2:-4] if method else data
        check = zlib.crc32(data) if crc is None else crc
        common = struct.pack("<HHHHHIIIHH", 10, flags, method, 0, date, check, len(packed), len(data), len(name),
                             len(extra))
        head = struct.pack("<IH", 0x02014B50, 10) + common
        directory += head + struct.pack("<HHHII", 0, 0, 0, attributes, len(body))
        directory += name + extra
        body += struct.pack("<I", 0x04034B50) + common + name + extra + packed
    count = len(members) if count is None else count
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count, count, len(directory), len(body), len(comment))
    return bytes(body + directory + end + comment)


def manifest_of(members):
    return b"".join(hashlib.sha256(data).hexdigest().encode() + b"  " + name + b"\n" for name, data in members
                    if not name.startswith(b"MANIFEST"))


def read(folder):
    members = []
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)
            with open(path, "rb") as file:
                members.append((os.path.relpath(path, folder).encode(), file.read()))
    return sorted(members)


def with_file(members, name, data=b"x"):
    return sorted([m for m in members if m[0] != name] + [(name, data)])


def with_manifest(members, change):
    return with_file(members, b"MANIFEST.sha256", change(manifest_of(members)))


def with_about(members, text):
    members = with_file(members, b"pack.json", text)
    return with_file(members, b"MANIFEST.sha256", manifest_of(members))


def names():
    """Names that no pack may hold."""
    yield "parent", b"../x.lua"
    yield "parent_within", b"logs/../../x.lua"
    yield "absolute", b"/etc/x.lua"
    yield "drive", b"C:x.lua"
    yield "drive_path", b"C:/x.lua"
    yield "unc", b"//host/share/x.lua"
    yield "backslash", b"logs\\x.log"
    yield "device", b"logs/nul.log"
    yield "device_port", b"com1.lua"
    yield "nul", b"a\0b.lua"
    yield "not_ascii", "logs/\u30ed\u30b0.log".encode()
    yield "dot_at_end", b"logs/x."
    yield "hidden", b"logs/.x"
    yield "blank", b"logs/a b.log"
    yield "control", b"logs/a\x1b[31m.log"
    yield "empty_part", b"logs//x.log"
    yield "elsewhere", b"bin/x.lua"
    yield "binary", b"x.so"
    yield "nested", b"inner.zip"
    yield "long", b"logs/" + b"a" * 200


def manifests(good):
    """Manifests that do not list what is there."""
    first, rest = manifest_of(good).split(b"\n", 1)
    yield "manifest_misses", with_manifest(good, lambda m: rest)
    yield "manifest_more", with_manifest(good, lambda m: m + b"0" * 64 + b"  zz.lua\n")
    yield "manifest_hash", with_manifest(good, lambda m: b"0" * 64 + m[64:])
    yield "manifest_crlf", with_manifest(good, lambda m: m.replace(b"\n", b"\r\n"))
    yield "manifest_twice", with_manifest(good, lambda m: first + b"\n" + m)
    yield "manifest_order", with_manifest(good, lambda m: b"".join(sorted(m.splitlines(True), key=lambda l: l[66:],
                                                                          reverse=True)))
    yield "manifest_path", with_manifest(good, lambda m: m.replace(b"  ", b"  ./", 1))
    yield "manifest_upper", with_manifest(good, lambda m: m[:64].upper() + m[64:])
    yield "manifest_star", with_manifest(good, lambda m: m.replace(b"  ", b" *", 1))
    yield "manifest_no_end", with_manifest(good, lambda m: m[:-1])
    yield "manifest_changed_file", [(n, d + b"\n" if n == b"disk.lua" else d) for n, d in good]
    yield "manifest_added_file", with_file(good, b"more.lua")
    yield "manifest_lost_file", [m for m in good if m[0] != b"disk.lua"]


def abouts(good):
    """What pack.json may not say."""
    head = b'{"schema":"vsswhy.pack/1","name":"acme","version":"1.0.0","engine":">=1.0"'
    yield "about_twice", with_about(good, head + b',"version":"9.0.0"}')
    yield "about_deep", with_about(good, b'{"requires":' * 10000)
    yield "about_large", with_about(good, head + b',"license":"' + b"x" * (1 << 20) + b'"}')
    yield "about_type", with_about(good, head.replace(b'"1.0.0"', b"1") + b"}")
    yield "about_unknown", with_about(good, head + b',"script":"x.lua"}')
    yield "about_name", with_about(good, head.replace(b"acme", b"../acme") + b"}")
    yield "about_version", with_about(good, head.replace(b"1.0.0", b"1.0.0+x") + b"}")
    yield "about_none", [m for m in good if m[0] not in (b"pack.json", b"MANIFEST.sha256")]


def zips(good):
    """Bytes around good members that no pack build made."""
    plain = zip_of(good)
    end = plain[-22:]
    yield "zip_compressed", zip_of(good, method=8)
    yield "zip_encrypted", zip_of(good, flags=1)
    yield "zip_descriptor", zip_of(good, flags=8)
    yield "zip_crc", zip_of(good, crc=1)
    yield "zip_symlink", zip_of(good, attributes=0o120777 << 16)
    yield "zip_extra", zip_of(good, extra=b"UT\x05\0\x01\0\0\0\0")
    yield "zip_comment", zip_of(good, comment=b"hi")
    yield "zip_date", zip_of(good, date=0x5A21)
    yield "zip_count", zip_of(good, count=1)
    yield "zip_behind", plain + b"x"
    yield "zip_before", b"x" + plain
    yield "zip_short", plain[: len(plain) // 2]
    yield "zip_no_end", plain[:-22]
    yield "zip_two_ends", plain + end
    yield "zip_two_in_one", plain + zip_of(with_file(good, b"disk.lua", b"return {}"))
    yield "zip_disorder", zip_of(list(reversed(good)))
    yield "zip_same_name", zip_of(sorted(good + [(b"disk.lua", b"return {}")]))
    yield "zip_same_but_case", zip_of(with_file(good, b"Disk.lua"))
    yield "zip_file_and_folder", zip_of(with_file(with_file(good, b"logs/a"), b"logs/a/b"))
    yield "zip_many", zip_of([(b"logs/%06d" % i, b"") for i in range(70000)], count=70000 & 0xFFFF)
    yield "zip_bomb", zip_of([(b"logs/bomb", b"\0" * (1 << 27))], method=8)
    yield "zip_large_file", zip_of([(b"logs/a", b"\0" * (5 << 20))])
    yield "zip_large", zip_of([(b"logs/%02d" % i, b"\0" * (4 << 20)) for i in range(17)])
    yield "zip_huge_size", plain[:18] + b"\xff\xff\xff\xff\xff\xff\xff\xff" + plain[26:]
    yield "zip_empty", end[:8] + b"\0" * 14
    yield "zip_nothing", b""
    yield "zip_text", b"return {}\n"


def main(folder, out):
    good = [m for m in read(folder) if not m[0].startswith(b"MANIFEST")]
    good = with_file(good, b"MANIFEST.sha256", manifest_of(good))
    made = {"good": zip_of(good)}
    for name, path in names():
        made["name_" + name] = zip_of(with_file(good, path))
    for source in (manifests(good), abouts(good)):
        made.update((name, zip_of(members)) for name, members in source)
    made.update(zips(good))
    for name, data in made.items():
        with open(os.path.join(out, name + ".zip"), "wb") as file:
            file.write(data)
        print(name)


main(*sys.argv[1:])
