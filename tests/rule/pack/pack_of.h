#ifndef TESTS_PACK_OF_H
#define TESTS_PACK_OF_H

#include "../../support.h"

#include "rule/pack/manifest.h"
#include "rule/pack/pack.h"
#include "rule/pack/zip.h"

/* A file of a pack to be made. NULL ends a list. */
typedef struct file_text {
    const char *name, *text;
} file_text;

#define ABOUT                                                                                      \
    "{\"schema\":\"vsswhy.pack/1\",\"name\":\"acme\",\"version\":\"1.2.0\","                       \
    "\"engine\":\">=1.0 <2\"}\n"

/* The members of a pack; the texts are borrowed. */
static inline vw_members members_of(const file_text *files)
{
    vw_members members = {0};

    for (; files->name; files++)
        assert_int_equal(
            vw_members_add(&members, vw_span_of(files->name), vw_span_of(files->text), NULL),
            VW_OK);
    assert_int_equal(vw_members_seal(&members, NULL), VW_OK);
    return members;
}

static inline vw_buf zip_of(const vw_members *members)
{
    vw_buf zip = {0};

    assert_int_equal(vw_zip_write(members, &zip, NULL), VW_OK);
    return zip;
}

#endif
