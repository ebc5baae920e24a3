; What setup refuses, before it changes anything.

Var Alone ; the handle of the mutex that keeps a second setup away

Function RequireAlone
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "MahalleyarSetup") p .r1 ?e'
  Pop $0
  StrCpy $Alone $1
  ${If} $0 = 183 ; ERROR_ALREADY_EXISTS
    ${Refuse} 5 "$(SetupIsOpen)"
  ${EndIf}
FunctionEnd

Function RequireThisWindows
  ${IfNot} ${IsNativeAMD64}
    ${Refuse} 3 "$(NeedsX64)"
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    ${Refuse} 3 "$(NeedsWindows10)"
  ${EndIf}
  ${IfNot} ${AtLeastBuild} 17763 ; version 1809
    ${Refuse} 3 "$(NeedsWindows10)"
  ${EndIf}
FunctionEnd

; Refuse what depends on the folder: an older version over a newer one, a full disk, an open program.
Function GuardBeforeCopying
  Call RequireNoDowngrade
  Call RequireRoom
  Call RequireClosed
FunctionEnd

Function RequireNoDowngrade
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      ${Refuse} 4 "$(NewerIsThere)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; The new version is unpacked by way of the temporary folder and lies beside the old one for a while.
Function RequireRoom
  ${GetRoot} "$INSTDIR" $0
  ${GetRoot} "$TEMP" $1
  StrCpy $2 ${ROOM}
  ${If} $0 == $1
    IntOp $2 $2 * 2
  ${Else}
    ${DriveSpace} "$1\" "/D=F /S=M" $3
    ${If} $3 < ${ROOM}
      ${Refuse} 3 "$(NeedsRoom)"
    ${EndIf}
  ${EndIf}
  ${DriveSpace} "$0\" "/D=F /S=M" $3
  ${If} $3 < $2
    ${Refuse} 3 "$(NeedsRoom)"
  ${EndIf}
FunctionEnd

; Windows lets nobody write to a program that runs, whoever started it on this computer.
!macro RequireClosed
  ${Do}
    StrCpy $0 ""
    ${If} ${FileExists} "$INSTDIR\${WINDOW}"
      ClearErrors
      FileOpen $1 "$INSTDIR\${WINDOW}" a
      ${If} ${Errors}
        StrCpy $0 "open"
      ${Else}
        FileClose $1
      ${EndIf}
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\${COMMAND}"
      ClearErrors
      FileOpen $1 "$INSTDIR\${COMMAND}" a
      ${If} ${Errors}
        StrCpy $0 "open"
      ${Else}
        FileClose $1
      ${EndIf}
    ${EndIf}
    ${If} $0 == ""
      ${ExitDo}
    ${EndIf}
    ${Note} "the program is open, or $INSTDIR cannot be written"
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(ProgramIsOpen)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 5
    Quit
  ${Loop}
!macroend

Function RequireClosed
  !insertmacro RequireClosed
FunctionEnd

Function un.RequireClosed
  !insertmacro RequireClosed
FunctionEnd
