#include "base/needles_parts.h"

/*
 * What logs look like, before any is read: by this, windows that are rare in
 * logs are told from others. It decides how fast the search is, never what it
 * finds.
 */

/*
 * How often each byte stands in logs, in 1/10,000: counted over synthetic task
 * logs and event texts, then rounded, so that no single log decides.
 */
static const short RATES[128] = {
    1,   1,   1,   1,   1,   1,   1,   1,   1,   20,  120, 1,   1,   120, 1,   1,   1,   1,   1,
    1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   900, 2,   15,  2,   2,   5,
    15,  15,  50,  50,  8,   2,   60,  130, 130, 200, 900, 450, 400, 250, 250, 220, 180, 180, 280,
    200, 280, 20,  20,  120, 30,  10,  2,   40,  30,  50,  40,  50,  30,  12,  10,  50,  3,   6,
    25,  30,  40,  30,  30,  6,   40,  60,  40,  15,  40,  25,  5,   8,   3,   25,  80,  25,  1,
    40,  1,   280, 130, 200, 190, 480, 120, 60,  70,  250, 6,   40,  150, 100, 230, 260, 120, 12,
    300, 260, 290, 95,  70,  50,  60,  45,  6,   40,  4,   40,  2,   1,
};

double vw_needles__byte_rate(unsigned char byte)
{
    if (byte < 0x80)
        return RATES[byte];
    if (byte == 0xe3) /* kana in UTF-8 */
        return 150;
    return byte >= 0x81 && byte <= 0x83 ? 80 : 8; /* kana in UTF-8 and CP932 */
}

/* Lines as logs have them and, behind them, words that are common in logs; so often, so common. */
static const char SAMPLE[] =
    "03/14/2024 21:38:07.529 Reading blocks of volume 3: lba=0x2a9c41f7b0 cnt=1984, 41867 ms\r\n"
    "11/30/2023 05:16:42.080 m_pVssObject->GatherWriterStatus(&pAsync) hr=0x0004230a\r\n"
    "08/27/2025 12:59:33.614 \\\\?\\Volume{7c3be1d9-52fa-4860-9be4-d10f6a83c57e}\\ has 635821 "
    "free\r\n"
    "{IDS_STRING2746}Progress 83 % Level=INFO [0] [09/18/2022 14:20:55.397] OUTPUT: State: [1] "
    "Stable\r\n"
    "10/05/2021 11:02:36.148 ReadBlocks(vol=\\\\?\\Volume{19b7e8d2-c6f3-4a05-b17d-e4820f5b9c36}\\, "
    "lba=0x4d91) = 0\r\n"
    "12/24/2025 06:57:10.903 SetPartitionInfo(disk=1, part=2, start=6815744) Retrying "
    "\\\\nas01\\img "
    "(2)\r\n"
    "COM initialised (apartment=2) Errors so far: 0 Copy Of 47% 1936250/8388608 blocks, 75.3 "
    "MB/s\r\n"
    "Writer Id: {a65f20b8-e3d4-4719-8c0b-f9e261d70a5c} (Thread id: 6192, id=0x00000000) "
    "size=20971520\r\n"
    "01/01/2012 00:03:11.059 06/08/2013 01:20:34.196 11/15/2014 02:37:57.333 "
    "04/22/2015 03:54:20.470 09/01/2016 04:11:43.607 02/08/2017 05:28:06.744 "
    "07/15/2018 06:45:29.881 12/22/2019 07:02:52.018 05/01/2020 08:19:15.155 "
    "10/08/2021 09:36:38.292 03/15/2022 10:53:01.429 08/22/2023 11:10:24.566 "
    "01/01/2024 12:27:47.703 06/08/2025 13:44:10.840 11/15/2026 14:01:33.977 "
    "04/22/2027 15:18:56.114 09/01/2028 16:35:19.251 02/08/2029 17:52:42.388 "
    "07/15/2012 18:09:05.525 12/22/2013 19:26:28.662 05/01/2014 20:43:51.799 "
    "10/08/2015 21:00:14.936 03/15/2016 22:17:37.073 08/22/2017 23:34:00.210 "
    "WriteRun(\\\\?\\Volume{5d81c0f6-a3e9-47b2-8c14-e07f6b92d35a}\\, 0x3c5) "
    "DeviceIoControl(0x2d1400) = 5 Exit Code of the last step "
    "Provider: the usual one Errors so far: 2, retries so far: 0 DriverWriter reads at 2048, "
    "begins at 1310 (\\\\srv\\share) "
    "volume snapshot writer backup status error level=info state stable name: service shadow copy "
    "progress {ids_string output: component instance provider start complete image file disk "
    "task windows microsoft event source system application event id: 2018 2019 2020 2021 2022 "
    "2023 2024 2025 2026 com+ com port exit code string1 string2 string3 string4 writer name "
    "m_pvssobject->gatherwriter addtosnapshotset( vssstart() 0x00 hr=0x level=warning debug "
    "reading writing blocks of readblocks writeimage destination read write bytes partition type "
    "size cluster compressed compression optimization thread worker queue buffers cache dirty "
    "pages free using common errors warning retrying network share verifying creating created "
    "initialised initialized locked released settings loaded waiting for async object pending "
    "registry number information setting standard connection exit code name: ";

_Static_assert(sizeof SAMPLE - 1 <= VW_SAMPLE_MAX, "the sample is longer than its sets of places");

vw_span vw_needles__sample(void)
{
    return (vw_span){SAMPLE, sizeof SAMPLE - 1};
}
