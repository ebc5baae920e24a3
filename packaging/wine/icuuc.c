/* Stands in for Windows' own ICU, which wine 8 lacks: Qt asks it only for converters, is told that there are
   none, and goes on with its own UTF-8. It lies in wine's system32 alone. Never shipped. */
#include <stddef.h>
#include <stdint.h>

#define EXPORTED __declspec(dllexport)
#define NONE(name) EXPORTED void *name(void) { return NULL; }

EXPORTED void *ucnv_open(const char *name, int32_t *error)
{
    *error = 2; /* U_MISSING_RESOURCE_ERROR */
    return NULL;
}

NONE(ucnv_close)
NONE(ucnv_reset)
NONE(ucnv_countAvailable)
NONE(ucnv_getAvailableName)
NONE(ucnv_getMaxCharSize)
NONE(ucnv_getName)
NONE(ucnv_getStandardName)
NONE(ucnv_getFromUCallBack)
NONE(ucnv_getToUCallBack)
NONE(ucnv_setFromUCallBack)
NONE(ucnv_setToUCallBack)
NONE(ucnv_fromUCountPending)
NONE(ucnv_toUCountPending)
NONE(ucnv_cbFromUWriteUChars)
NONE(ucnv_cbToUWriteUChars)
NONE(ucnv_fromUnicode)
NONE(ucnv_toUnicode)
NONE(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NONE(UCNV_TO_U_CALLBACK_SUBSTITUTE)
