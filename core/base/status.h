#ifndef VW_BASE_STATUS_H
#define VW_BASE_STATUS_H

/*
 * The outcome of everything that can fail. A function that can fail returns a
 * vw_status and takes a vw_error last, which the caller owns. A strange log is
 * never an error; a bad option, rule or file is, and its error is one sentence
 * in both languages that names the thing.
 */

typedef enum vw_status {
    VW_OK = 0,          /* it worked */
    VW_END = 1,         /* it worked, and there is nothing more */
    VW_ERR_MEMORY = -1, /* an allocation failed */
    VW_ERR_IO = -2,     /* a file or folder could not be read or written */
    VW_ERR_USAGE = -3,  /* an option or argument is wrong */
    VW_ERR_RULE = -4,   /* a rule or pack is refused */
    VW_ERR_LIMIT = -5   /* a limit of limits.h was hit */
} vw_status;

/* Bytes of one sentence, its terminator included; a longer one loses its middle. */
enum { VW_ERROR_BYTES = 768 };

typedef struct vw_error {
    vw_status status;
    char en[VW_ERROR_BYTES];
    char ja[VW_ERROR_BYTES];
} vw_error;

/*
 * Writes the sentence into `err` (which may be NULL) and returns `status`, so
 * that a failing function can end with `return vw_fail(…)`. Both formats take
 * the same arguments in the same order.
 */
vw_status vw_fail(vw_error *err, vw_status status, const char *en, const char *ja, ...);

/* The sentence for VW_ERR_MEMORY. */
vw_status vw_fail_memory(vw_error *err);

#endif
