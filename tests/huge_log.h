#ifndef TESTS_HUGE_LOG_H
#define TESTS_HUGE_LOG_H

#include "base/buf.h"
#include "base/utf8.h"
#include "input/encode.h"

#include "support.h"

/*
 * Logs that are large enough to be read in parts, made up from a seed: stretches
 * of quiet and of busy lines, of task logs, texts of events, listings and things
 * that no log should hold. The same seed gives the same bytes everywhere.
 */

typedef enum huge_form {
    HUGE_UTF8,
    HUGE_UTF8_MARK,
    HUGE_CP932,
    HUGE_UTF16LE,
    HUGE_UTF16BE_MARK,
    HUGE_FORMS
} huge_form;

typedef struct huge_log {
    uint64_t state; /* of the numbers that are drawn */
    uint64_t ms;    /* of the clock */
    bool stamped;   /* lines of the stretch in hand begin with stamps */
    bool japanese;  /* by now it may speak Japanese */
    vw_buf text;    /* UTF-8 */
    vw_buf bytes;   /* in its form */
} huge_log;

static inline uint64_t huge_draw(huge_log *log, uint64_t below)
{
    log->state ^= log->state << 13;
    log->state ^= log->state >> 7;
    log->state ^= log->state << 17;
    return log->state % below;
}

static inline void huge_stamp(huge_log *log)
{
    uint64_t s = log->ms / 1000;

    log->ms += huge_draw(log, 900);
    if (log->stamped && huge_draw(log, 40))
        vw_buf_format(&log->text, "01/%02u/2018 %02u:%02u:%02u.%03u ",
                      (unsigned)(s / 86400 % 28 + 1), (unsigned)(s / 3600 % 24),
                      (unsigned)(s / 60 % 60), (unsigned)(s % 60), (unsigned)(log->ms % 1000));
}

static const char *const huge_quiet[] = {
    "WriteImage: target.aiv off=204707996168 len=933575\n",
    "waiting for the disk, queue depth 63, buffers free 210\n",
    "ReadBlocks(vol=5, cnt=2464) = 0x00000000\r\n",
    "\n",
    "Wait for VSS async object\n",
};

/* Each is one entry, which the stamp stands in front of. */
static const char *const huge_busy[] = {
    "COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&id)\n",
    "COM Error(0x80042301): p->DoSnapshotSet(&async)\n",
    "com exception caught(0x80042316) in CVssHelper::Run\n",
    "[07/19/2017 10:23:20.701] OUTPUT: - Error text: VSS_E_SNAPSHOT_SET_IN_PROGRESS\n",
    "OUTPUT:\nERROR: Selected writer 'Some Writer' is in failed state!\n- Status: 9 "
    "(VSS_WS_FAILED_AT_FREEZE)\n- Writer Failure code: 0x800423f2 (<Unknown error code>)\n",
    "VssStart()\n",
    "before VssStart()\n",
    "agent busy, job 4711\n",
    "Exit Code: -311\n",
    "Exit Code: 0\n",
    "ends with 0x80042308\n\n",
};

/* Texts without stamps of a task log. */
static const char *const huge_texts[] = {
    "Log Name: Application\nSource: VSS\nEvent ID: 8193\nLevel: Error\nDescription:\nVolume Shadow "
    "Copy Service error 0x80042316.\n\nOperation:\n   Gathering\n\nContext:\n   Execution\n\n",
    "Writer name: 'System Writer'\n   Writer Id: {e8132975-6f93-4464-a53e-1050253ae220}\n   State: "
    "[8] Failed\n   Last error: Non-retryable error\n\n",
    "---- log excerpt ----\n",
    "(snip)\n",
    "> quoted 0x80042316 failed\n> and more\n",
    "Event ID: 12289\n",
    "2018-02-03 04:05:06 another program failed with 0x80042301\n",
    "12: 01/19/2018 01:23:20.701 COM Error(0x80042316): p->A(&id)\n",
    "failed: 0x800423f2 and 0x80042316, 0x80042301\n",
};

static const char *const huge_japanese[] = {
    "スナップショットの作成に失敗しました (0x80042316)\n",
    "バックアップを開始します\n",
    "（中略）\n",
    "エラー：ライター ７\n",
};

static inline void huge_pick(huge_log *log, const char *const *list, size_t count)
{
    vw_buf_text(&log->text, list[huge_draw(log, count)]);
}

/* A line of up to `most` bytes, with a code somewhere in it. */
static inline void huge_line(huge_log *log, uint64_t most)
{
    huge_stamp(log);
    vw_buf_char(&log->text, '.', huge_draw(log, most));
    vw_buf_text(&log->text, huge_draw(log, 2) ? " COM Error(0x80042316): p->A(&id) " : " quiet ");
    vw_buf_char(&log->text, ',', huge_draw(log, most));
    vw_buf_char(&log->text, '\n', huge_draw(log, 4) ? 1 : 0);
}

static inline void huge_odd(huge_log *log)
{
    switch (huge_draw(log, 8)) {
    case 0: huge_line(log, 150000); break;
    case 1: huge_line(log, 70000); break;
    case 2: vw_buf_char(&log->text, '\0', huge_draw(log, 3000)); break;
    case 3: vw_buf_char(&log->text, '\n', huge_draw(log, 200)); break;
    case 4: vw_buf_char(&log->text, '\x01', huge_draw(log, 5)); break;
    default: huge_line(log, 3000); break;
    }
}

/* Lines without a stamp or a blank line, each of which tells of a failure: where an entry begins is hard to say. */
static inline void huge_wall(huge_log *log)
{
    for (uint64_t i = huge_draw(log, 9000); i > 0; i--)
        vw_buf_format(&log->text, "0x80042316 failed in step %llu\n", (unsigned long long)i);
}

/* Long enough for a part to begin and know nothing of what was before. */
static inline void huge_silence(huge_log *log)
{
    for (uint64_t i = huge_draw(log, 4); i > 0; i--) {
        huge_stamp(log);
        vw_buf_text(&log->text, "VssStart()\n");
    }
    for (uint64_t i = huge_draw(log, 9000); i > 0; i--) {
        huge_stamp(log);
        vw_buf_text(&log->text, "nothing happens\n");
    }
}

/* So many lines of one temper. */
static inline void huge_stretch(huge_log *log)
{
    uint64_t busy = huge_draw(log, 4) == 0 ? 2 : huge_draw(log, 3) == 0 ? 30 : 4000;
    uint64_t lines = huge_draw(log, busy == 2 ? 600 : 4000);
    uint64_t odd = huge_draw(log, 2) ? 500 : 100000;

    log->stamped = huge_draw(log, 4) != 0;
    for (uint64_t i = 0; i < lines; i++) {
        if (huge_draw(log, odd) == 0) {
            huge_odd(log);
        } else if (huge_draw(log, busy)) {
            huge_stamp(log);
            huge_pick(log, huge_quiet, sizeof huge_quiet / sizeof *huge_quiet);
        } else if (log->japanese && huge_draw(log, 4) == 0) {
            huge_stamp(log);
            huge_pick(log, huge_japanese, sizeof huge_japanese / sizeof *huge_japanese);
        } else if (huge_draw(log, 5)) {
            huge_stamp(log);
            huge_pick(log, huge_busy, sizeof huge_busy / sizeof *huge_busy);
        } else {
            huge_pick(log, huge_texts, sizeof huge_texts / sizeof *huge_texts);
        }
    }
}

static inline void huge_widen(huge_log *log, bool big_endian)
{
    for (size_t at = 0; at < log->text.len;) {
        uint32_t c;

        at += vw_utf8_read(vw_span_from(vw_buf_span(&log->text), at), &c);
        vw_buf_char(&log->bytes, (char)(big_endian ? c >> 8 : c), 1);
        vw_buf_char(&log->bytes, (char)(big_endian ? c : c >> 8), 1);
    }
}

static inline void huge_encode(huge_log *log, huge_form form)
{
    switch (form) {
    case HUGE_UTF8_MARK: vw_buf_text(&log->bytes, "\xef\xbb\xbf"); break;
    case HUGE_UTF16BE_MARK: vw_buf_text(&log->bytes, "\xfe\xff"); break;
    default: break;
    }
    switch (form) {
    case HUGE_CP932: assert_true(vw_encode_cp932(vw_buf_span(&log->text), &log->bytes)); break;
    case HUGE_UTF16LE:
    case HUGE_UTF16BE_MARK: huge_widen(log, form == HUGE_UTF16BE_MARK); break;
    default: vw_buf_add(&log->bytes, vw_buf_span(&log->text)); break;
    }
    /* Bytes that the encoding does not allow, and half a unit at the end. */
    for (uint64_t i = huge_draw(log, 5); i > 0; i--)
        log->bytes.ptr[huge_draw(log, log->bytes.len)] = (char)(0x80 | huge_draw(log, 128));
    if (huge_draw(log, 3) == 0)
        vw_buf_char(&log->bytes, 'x', 1);
}

/* Makes the log of a seed, of about `size` characters at least; free it with huge_free. */
static inline void huge_make(huge_log *log, uint64_t seed, huge_form form, size_t size)
{
    *log = (huge_log){.state = (seed + 1) * 0x9e3779b97f4a7c15u, .ms = 80000000};
    for (int i = 0; i < 8; i++)
        huge_draw(log, 2);
    while (log->text.len < size) {
        log->japanese = log->text.len > huge_draw(log, size) && seed % 3;
        switch (huge_draw(log, 12)) {
        case 0: huge_wall(log); break;
        case 1: huge_silence(log); break;
        default: huge_stretch(log); break;
        }
    }
    huge_encode(log, form);
    assert_false(log->text.failed || log->bytes.failed);
}

static inline void huge_free(huge_log *log)
{
    vw_buf_free(&log->text);
    vw_buf_free(&log->bytes);
}

#endif
