#ifndef VW_BASE_LIMITS_H
#define VW_BASE_LIMITS_H

/*
 * Every limit of the core, with its unit and its reason. What a limit cuts,
 * drops or stops is told in the report: nothing is lost silently.
 */
enum {
    /* Bytes read at once: from 256 KiB to 4 MiB all are nearly alike, see docs/performance.md. */
    VW_BLOCK_BYTES = 1 << 20,
    /* The same where one thread reads a large log, so that memory is at hand: 3 % faster. */
    VW_LONG_BLOCK_BYTES = 2 << 20,
    /* Bytes of one line that are looked at; the longest line met in a task log has under 2 KiB. */
    VW_LINE_BYTES_MAX = 64 * 1024,
    /* Lines and bytes of one logical entry around its candidate; a writer block has 6 lines. */
    VW_ENTRY_LINES_MAX = 64,
    VW_ENTRY_BYTES_MAX = 64 * 1024,
    /* Bytes at the head of a log by which its encoding is told. */
    VW_HEAD_BYTES = 64 * 1024,
    /* Different codes read from one event; a documentation table is cut here. */
    VW_EVENT_CODES_MAX = 8,
    /* Bytes of one line kept as evidence; a longer one ends in "...". */
    VW_EVIDENCE_BYTES_MAX = 1024,
    /* Pieces of evidence kept for a finding from its start; the last one is kept beside them. */
    VW_EVIDENCE_FIRST_MAX = 8,
    /* Hits related to each other in one log; later ones are only counted. Bounds memory. */
    VW_HITS_MAX = 16384,
    /* Bytes of events kept with the hits of one log. Bounds memory. */
    VW_KEPT_BYTES_MAX = 8 << 20,
    /* Hits of one rule that its `when` is asked about in one log. */
    VW_ASKED_MAX = 4096,
    /* Bytes that `{x}` of a text template takes at most. */
    VW_CAPTURE_BYTES_MAX = 256,
    /* Bytes of a value in a sentence; a longer one ends in "...". The longest name of a writer has 40. */
    VW_VALUE_BYTES_MAX = 128,
    /* Captures of one template. */
    VW_CAPTURES_MAX = 8,
    /* Bytes of the first literal of a template, so that it can be searched for. */
    VW_TEMPLATE_LITERAL_MIN = 3,
    /* Folders below folders; deeper ones are told as unread. */
    VW_FOLDER_DEPTH_MAX = 32,
    /* Bytes of a path. */
    VW_PATH_BYTES_MAX = 4096
};

#endif
