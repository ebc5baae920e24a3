/* python.exe for the wine stage: the registries' Windows runtime comes as a library only. Never shipped. */
#include <wchar.h>

__declspec(dllimport) int Py_Main(int count, wchar_t **words);

int wmain(int count, wchar_t **words)
{
    return Py_Main(count, words);
}
