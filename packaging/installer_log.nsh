; A line in the log file of setup and uninstall; NSIS's own log is not in every build of it.

!macro Note TEXT
  Push $R9
  FileOpen $R9 "$TEMP\mahalleyar-setup.log" a
  FileSeek $R9 0 END
  FileWriteUTF16LE /BOM $R9 "${TEXT}$\r$\n"
  FileClose $R9
  Pop $R9
!macroend
!define Note "!insertmacro Note"

; Tell in a sentence why this ends, and end with a code of its own; nothing was changed.
!macro Refuse CODE TEXT
  ${Note} "refused with ${CODE}: ${TEXT}"
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend
!define Refuse "!insertmacro Refuse"
