; Where the data of whoever runs this lies: in the person's local folder, or where the program was told to keep it.

!define GENERIC_READ 0x80000000
!define SHARED 7 ; with whoever reads, writes or removes it
!define OPEN_EXISTING 3
!define UTF8 65001
!define NOTE_BEGINS '{"folder": "' ; as desktop/location.py writes it
!define NOTE_ENDS '"}'

Var DataFolder

; Put it into $DataFolder; a note that is not there or not understood means the local folder.
!macro FindData PREFIX
Function ${PREFIX}FindData
  SetShellVarContext current
  StrCpy $DataFolder "$LOCALAPPDATA\${PRODUCT}"
  System::Call 'kernel32::CreateFileW(w "$DataFolder\location.json", i ${GENERIC_READ}, i ${SHARED}, p 0, i ${OPEN_EXISTING}, i 0, p 0) p .r1'
  ${If} $1 P= -1
    Return
  ${EndIf}
  System::Alloc ${NSIS_MAX_STRLEN} ; zeros, one of which stays behind what is read
  Pop $2
  IntOp $3 ${NSIS_MAX_STRLEN} - 1
  System::Call 'kernel32::ReadFile(p r1, p r2, i r3, *i .r4, p 0)'
  System::Call 'kernel32::CloseHandle(p r1)'
  System::Call 'kernel32::MultiByteToWideChar(i ${UTF8}, i 0, p r2, i -1, w .r3, i ${NSIS_MAX_STRLEN})'
  System::Free $2
  StrLen $4 '${NOTE_BEGINS}'
  StrCpy $1 $3 $4
  StrCpy $2 $3 "" -2
  ${If} $1 == '${NOTE_BEGINS}'
  ${AndIf} $2 == '${NOTE_ENDS}'
    StrCpy $3 $3 -2 $4
    ${WordReplace} $3 "\\" "\" "+" $DataFolder
  ${EndIf}
FunctionEnd
!macroend
!insertmacro FindData ""
!insertmacro FindData "un."
