; The Windows installer: `makensis -INPUTCHARSET UTF8 -DSOURCE=… -DOUT=… -DVERSION=… … installer.nsi`,
; which windows_release.py calls. Switches: /S silent, /D=FOLDER (the last word), /AllUsers, /CurrentUser,
; /DesktopIcon. Exit codes: 0 done, 1 cancelled, 2 a file could not be written, 3 this computer or its disk does
; not serve, 4 a newer version is there, 5 the program or another setup is open, 6 no backup was made, 7 the new
; version did not pass its self-test, 8 the right to install for everybody is lacking. Whatever is not 0 leaves
; the version before in its place. What happened stands in %TEMP%\mahalleyar-setup.log.

Unicode true
!ifdef FOR_WINE
  Target amd64-unicode
!else
  Target x86-unicode ; so that a 32-bit Windows is told in a sentence
!endif
ManifestDPIAware true
!ifdef QUICK
  SetCompressor zlib ; for trials
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
RequestExecutionLevel user ; for all users it starts itself again as an administrator

!define PRODUCT "Mahalleyar"
!define PERSIAN_NAME "محله‌یار"
!define OWN_KEY "Software\${PRODUCT}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define WINDOW "mahalleyar.exe"
!define COMMAND "mahalleyar-cli.exe"

Name "${PERSIAN_NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${PRODUCT}"
AllowSkipFiles off
SpaceTexts none ; what is lacking is told in a sentence
BrandingText "${PERSIAN_NAME} ${VERSION}"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include TextFunc.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh
!include nsDialogs.nsh
!include installer_log.nsh
!include installer_data.nsh
!include installer_owned.nsh
!include installer_guards.nsh
!include installer_mode.nsh
!include installer_swap.nsh
!include installer_registry.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_TEXT "$(LeaveSetup)"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE_PICTURE}"
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!insertmacro MUI_PAGE_WELCOME
Page custom ModePage ModePageLeave
!define MUI_PAGE_HEADER_TEXT "$(DirectoryTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(DirectorySubtitle)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(DirectoryText)"
!define MUI_DIRECTORYPAGE_TEXT_DESTINATION "$(DirectoryTitle)"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE GuardBeforeCopying
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_HEADER_TEXT "$(InstallingTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(InstallingSubtitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(FinishTitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(DoneSubtitle)"
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(StoppedTitle)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(StoppedSubtitle)"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(RunNow)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DesktopIcon)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION MakeDesktopIcon
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "$(UninstallTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(UninstallSubtitle)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UninstallText)"
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "$(DirectoryTitle)"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_PAGE_HEADER_TEXT "$(UninstallTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(UninstallingSubtitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(UninstalledTitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(UninstalledSubtitle)"
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "Farsi"
!include installer_words.nsh

VIProductVersion "${FOUR_NUMBERS}"
VIFileVersion "${FOUR_NUMBERS}"
VIAddVersionKey /LANG=${LANG_FARSI} "ProductName" "${PERSIAN_NAME}"
VIAddVersionKey /LANG=${LANG_FARSI} "FileDescription" "نصب ${PERSIAN_NAME}"
VIAddVersionKey /LANG=${LANG_FARSI} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_FARSI} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_FARSI} "LegalCopyright" "MIT"

Function .onInit
  ${Note} "setup ${VERSION} begins"
  SetRegView 64
  Call RequireAlone
  Call RequireThisWindows
  Call ChooseMode
  ${If} ${Silent}
    Call GuardBeforeCopying
  ${EndIf}
FunctionEnd

Section
  AddSize ${KILOBYTES}
  Call RecoverCutShort
  Call BackUpFirst
  Call LayBeside
  Call RequireSelfTest
  Call Swap
  Call Register
  CreateShortcut "$SMPROGRAMS\${PERSIAN_NAME}.lnk" "$INSTDIR\${WINDOW}"
  ClearErrors
  ${GetOptions} $CMDLINE "/DesktopIcon" $0
  ${IfNot} ${Errors}
    Call MakeDesktopIcon
  ${EndIf}
  ${Note} "done: $INSTDIR"
SectionEnd

Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_new"
  RMDir "$INSTDIR"
  ${Note} "not done; nothing was changed"
FunctionEnd

Function StartProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOW}"' ; as the person, also where setup ran as administrator
FunctionEnd

Function MakeDesktopIcon
  CreateShortcut "$DESKTOP\${PERSIAN_NAME}.lnk" "$INSTDIR\${WINDOW}"
FunctionEnd

Function un.onInit
  ${Note} "uninstall begins: $INSTDIR"
  SetRegView 64
  Call un.FindData
  Call un.FindMode
  Call un.RequireClosed
FunctionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\${PERSIAN_NAME}.lnk"
  Delete "$DESKTOP\${PERSIAN_NAME}.lnk"
  Call un.Unregister
  !insertmacro RemoveOwned "$INSTDIR" un.
  RMDir "$INSTDIR"
  DetailPrint "$(DataStays)"
  ${Note} "uninstalled; the data stays in $DataFolder"
SectionEnd
