/* Stands in for the one colour function that wine 8 lacks and Qt's windows plugin names. Never shipped. */
__declspec(dllexport) void *WcsCreateIccProfile(void *profile, unsigned options)
{
    return 0;
}
