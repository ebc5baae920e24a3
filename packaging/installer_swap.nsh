; The new version is laid beside the old one, tried, and only then takes its place; what fails leaves the old.

Var Failed ; not empty where a file could not be moved

; A setup that was cut short in the middle of the swap left the old version aside: put it back.
Function RecoverCutShort
  SetOutPath "$TEMP"
  ${If} ${FileExists} "$INSTDIR\_old\${WINDOW}"
  ${AndIfNot} ${FileExists} "$INSTDIR\${WINDOW}"
    ${Note} "a swap that was cut short is taken back"
    Call PutBack
  ${EndIf}
  RMDir /r "$INSTDIR\_old"
  RMDir /r "$INSTDIR\_new"
FunctionEnd

; Ask the installed program for a checked backup of the data of whoever runs setup, where there is any.
Function BackUpFirst
  Call FindData
  StrCpy $2 "$LOCALAPPDATA\${PRODUCT}"
  ${If} $Everybody == 1
    SetShellVarContext all
  ${EndIf}
  ${IfNot} ${FileExists} "$2\mahalleyar.db"
  ${AndIfNot} ${FileExists} "$2\location.json"
    Return
  ${EndIf}
  ${IfNot} ${FileExists} "$INSTDIR\${COMMAND}"
    Return
  ${EndIf}
  DetailPrint "$(BackingUp)"
  nsExec::ExecToStack '"$INSTDIR\${COMMAND}" backup make "$DataFolder\backups"'
  Pop $0
  Pop $1
  ${Note} "backup first: exit code $0"
  ${If} $0 != 0
    ${Note} "$1"
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(NoBackup)" /SD IDNO IDYES +4
    SetErrorLevel 6
    ${Note} "refused with 6: no backup"
    Abort "$(NotDone)"
  ${EndIf}
FunctionEnd

Function LayBeside
  SetOutPath "$INSTDIR\_new"
  ClearErrors
  File /r "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\_new\uninstall.exe"
  SetOutPath "$TEMP"
  ${If} ${Errors}
    SetErrorLevel 3
    ${Note} "refused with 3: not all files could be written"
    MessageBox MB_OK|MB_ICONSTOP "$(CannotWrite)" /SD IDOK
    Abort "$(NotDone)"
  ${EndIf}
FunctionEnd

Function RequireSelfTest
  DetailPrint "$(Trying)"
  InitPluginsDir
  nsExec::ExecToStack /TIMEOUT=600000 '"$INSTDIR\_new\${COMMAND}" --self-test "$PLUGINSDIR\trial"'
  Pop $0
  Pop $1
  ${Note} "self-test: exit code $0"
  ${If} $0 != 0
    CopyFiles /SILENT "$PLUGINSDIR\trial\selftest.json" "$TEMP\mahalleyar-selftest.json"
    SetErrorLevel 7
    MessageBox MB_OK|MB_ICONSTOP "$(SelfTestFailed)" /SD IDOK
    Abort "$(NotDone)"
  ${EndIf}
FunctionEnd

Function Swap
  StrCpy $Failed ""
  CreateDirectory "$INSTDIR\_old"
  ${If} ${FileExists} "$INSTDIR\owned.txt"
    !insertmacro ForEachOwned "$INSTDIR" SetAside
    StrCpy $R3 "owned.txt"
    Call SetAsideNamed
  ${EndIf}
  ${If} $Failed == ""
    !insertmacro ForEachOwned "$INSTDIR\_new" TakePlace
    StrCpy $R3 "owned.txt"
    Call TakePlaceNamed
  ${EndIf}
  ${If} $Failed != ""
    ${Note} "could not be moved: $Failed"
    Call PutBack
    SetErrorLevel 5
    MessageBox MB_OK|MB_ICONSTOP "$(CannotSwap)" /SD IDOK
    Abort "$(NotDone)"
  ${EndIf}
  RMDir /r "$INSTDIR\_old"
  RMDir "$INSTDIR\_new"
FunctionEnd

Function SetAside
  !insertmacro TopOf
  Call SetAsideNamed
FunctionEnd

Function SetAsideNamed
  ${If} $R3 != ""
  ${AndIf} $Failed == ""
  ${AndIf} ${FileExists} "$INSTDIR\$R3"
    StrCpy $R5 "$INSTDIR\$R3"
    StrCpy $R6 "$INSTDIR\_old\$R3"
    Call Move
  ${EndIf}
FunctionEnd

Function TakePlace
  !insertmacro TopOf
  Call TakePlaceNamed
FunctionEnd

Function TakePlaceNamed
  ${If} $R3 != ""
  ${AndIf} $Failed == ""
    StrCpy $R5 "$INSTDIR\_new\$R3"
    StrCpy $R6 "$INSTDIR\$R3"
    Call Move
  ${EndIf}
FunctionEnd

; Move $R5 to $R6; a virus scanner may hold a fresh file for some seconds.
Function Move
  StrCpy $R7 0
  ${Do}
    ClearErrors
    Rename "$R5" "$R6"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    IntOp $R7 $R7 + 1
    ${If} $R7 > 20
      StrCpy $Failed "$R5"
      ${ExitDo}
    ${EndIf}
    Sleep 500
  ${Loop}
FunctionEnd

; Put every part of the old version back, in the place of what already stood there of the new one.
Function PutBack
  FindFirst $R2 $R1 "$INSTDIR\_old\*"
  ${DoWhile} $R1 != ""
    ${If} $R1 != "."
    ${AndIf} $R1 != ".."
      RMDir /r "$INSTDIR\$R1"
      Delete "$INSTDIR\$R1"
      Rename "$INSTDIR\_old\$R1" "$INSTDIR\$R1"
    ${EndIf}
    FindNext $R2 $R1
  ${Loop}
  FindClose $R2
  RMDir "$INSTDIR\_old"
FunctionEnd
