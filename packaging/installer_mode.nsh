; For whom it is installed: for this person without an administrator, or for everybody by one.

Var Everybody ; "1" or empty
Var MineButton
Var EverybodyButton

; Take the mode from the switches, else from what is installed; refuse what the rights do not allow.
Function ChooseMode
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 == ""
  ${AndIf} $1 != ""
    StrCpy $Everybody 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $CMDLINE "/AllUsers" $0
  ${IfNot} ${Errors}
    StrCpy $Everybody 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $CMDLINE "/CurrentUser" $0
  ${IfNot} ${Errors}
    StrCpy $Everybody ""
  ${EndIf}
  Call IsAdministrator
  ${If} $Everybody == 1
  ${AndIf} ${Silent}
  ${AndIf} $0 != 1
    ${Refuse} 8 "$(NeedsAdministrator)"
  ${EndIf}
  Call ApplyMode
FunctionEnd

; Set the places of the chosen mode; a folder that /D= gave stays, else the one it lies in already is taken.
Function ApplyMode
  StrCpy $0 ""
  SetShellVarContext current
  ${If} $INSTDIR == "$LOCALAPPDATA\Programs\${PRODUCT}"
  ${OrIf} $INSTDIR == "$PROGRAMFILES64\${PRODUCT}"
    StrCpy $0 "usual"
  ${EndIf}
  ${If} $Everybody == 1
    SetShellVarContext all
  ${EndIf}
  ReadRegStr $1 SHCTX "${OWN_KEY}" "Folder"
  ${If} $0 == "usual"
    ${If} $1 != ""
      StrCpy $INSTDIR $1
    ${ElseIf} $Everybody == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${PRODUCT}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${PRODUCT}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function IsAdministrator
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    StrCpy $0 1
  ${EndIf}
FunctionEnd

Function ModePage
  ClearErrors
  ${GetOptions} $CMDLINE "/AllUsers" $0
  ${IfNot} ${Errors}
    Call IsAdministrator
    ${If} $0 == 1
      Abort ; it was chosen in the window that started this one
    ${EndIf}
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ModeTitle)" "$(ModeSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(ForMe)"
  Pop $MineButton
  ${NSD_CreateLabel} 16u 24u 92% 24u "$(ForMeNote)"
  Pop $0
  ${NSD_CreateRadioButton} 0 56u 100% 12u "$(ForEverybody)"
  Pop $EverybodyButton
  ${NSD_CreateLabel} 16u 70u 92% 24u "$(ForEverybodyNote)"
  Pop $0
  ${If} $Everybody == 1
    ${NSD_Check} $EverybodyButton
  ${Else}
    ${NSD_Check} $MineButton
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function ModePageLeave
  ${NSD_GetState} $EverybodyButton $0
  StrCpy $Everybody ""
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Everybody 1
    Call IsAdministrator
    ${If} $0 != 1
      System::Call 'kernel32::CloseHandle(p $Alone)'
      ClearErrors
      ExecShell "runas" "$EXEPATH" "/AllUsers"
      ${If} ${Errors}
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(NeedsAdministrator)"
        Abort
      ${EndIf}
      Quit
    ${EndIf}
  ${EndIf}
  Call ApplyMode
FunctionEnd

; Find at uninstall for whom this very folder was installed.
Function un.FindMode
  ReadRegStr $0 HKLM "${OWN_KEY}" "Folder"
  ${If} $0 == $INSTDIR
    SetShellVarContext all
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ${IfNot} ${Silent}
        ClearErrors
        ExecShell "runas" "$INSTDIR\uninstall.exe"
        ${IfNot} ${Errors}
          Quit
        ${EndIf}
      ${EndIf}
      ${Refuse} 8 "$(NeedsAdministrator)"
    ${EndIf}
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd
