#include "progress.h"

#include "base/host.h"
#include "base/os.h"

/* Microseconds before the first line, and between two. */
enum { PATIENCE_US = 1000000, BETWEEN_US = 200000 };

static void print(const progress *progress)
{
    size_t done = atomic_load(&progress->done), listed = atomic_load(&progress->listed);

    fprintf(stderr,
            progress->lang == VW_LANG_JA ? "%svsswhy: %zu / %zu 件のログ%s"
                                         : "%svsswhy: %zu of %zu logs%s",
            progress->terminal ? "\r" : "", done, listed, progress->terminal ? "" : "\n");
    fflush(stderr);
}

/* Keeps the larger one: workers come in any order. */
static void keep_larger(atomic_size_t *number, size_t to)
{
    size_t before = atomic_load(number);

    while (before < to && !atomic_compare_exchange_weak(number, &before, to))
        ;
}

static void tell(void *context, size_t done, size_t listed)
{
    progress *progress = context;
    int64_t now = vw_clock_us();

    keep_larger(&progress->done, done);
    keep_larger(&progress->listed, listed);
    if (now < atomic_load(&progress->next_us) || atomic_flag_test_and_set(&progress->busy))
        return;
    print(progress);
    atomic_store(&progress->shown, true);
    atomic_store(&progress->next_us, now + BETWEEN_US);
    atomic_flag_clear(&progress->busy);
}

const vw_progress *progress_open(progress *progress, const options *options)
{
    progress->wanted = (vw_progress){tell, progress};
    progress->lang = options->lang;
    progress->terminal = vw_host_is_terminal(2);
    progress->always = strcmp(options->progress, "always") == 0;
    atomic_flag_clear(&progress->busy);
    atomic_init(&progress->next_us, vw_clock_us() + (progress->always ? 0 : PATIENCE_US));
    if (progress->always)
        return &progress->wanted;
    return strcmp(options->progress, "auto") == 0 && progress->terminal && !options->quiet
               ? &progress->wanted
               : NULL;
}

void progress_close(progress *progress)
{
    enum { LINE = 60 };

    if (progress->terminal && atomic_load(&progress->shown))
        fprintf(stderr, "\r%*s\r", LINE, "");
    else if (progress->always && !progress->terminal)
        print(progress);
}
