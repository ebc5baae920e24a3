/* Stands in for the program where only the installer is tried; -DVERSION, -DSELF_TEST and -DBACKUP set what it
   answers. `mahalleyar-cli wait FILE` makes FILE and stays open until it is gone. Never shipped. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static void note(const wchar_t *folder, const wchar_t *name)
{
    wchar_t path[MAX_PATH];
    FILE *file;
    CreateDirectoryW(folder, NULL);
    _snwprintf(path, MAX_PATH, L"%ls\\%ls", folder, name);
    if ((file = _wfopen(path, L"w")) != NULL) {
        fputs(VERSION "\n", file);
        fclose(file);
    }
}

int wmain(int count, wchar_t **words)
{
    if (count > 2 && !wcscmp(words[1], L"--self-test")) {
        note(words[2], L"selftest.json");
        return SELF_TEST;
    }
    if (count > 3 && !wcscmp(words[1], L"backup")) {
        note(words[3], L"backup.txt");
        return BACKUP;
    }
    if (count > 2 && !wcscmp(words[1], L"wait")) {
        FILE *file = _wfopen(words[2], L"w");
        if (file != NULL)
            fclose(file);
        while (GetFileAttributesW(words[2]) != INVALID_FILE_ATTRIBUTES)
            Sleep(100);
    }
    puts(VERSION);
    return 0;
}
