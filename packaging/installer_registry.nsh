; What Windows is told: the list of programs, and who opens `.mahalleyar` files (the owner before is kept).

!define EXTENSION "Software\Classes\.mahalleyar"
!define PACKAGE "Software\Classes\Mahalleyar.Package"

Function Register
  WriteRegStr SHCTX "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PERSIAN_NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PRODUCT}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  ReadRegStr $0 SHCTX "${EXTENSION}" ""
  ${If} $0 != ""
  ${AndIf} $0 != "Mahalleyar.Package"
    WriteRegStr SHCTX "${OWN_KEY}" "FormerOwner" "$0"
  ${EndIf}
  WriteRegStr SHCTX "${EXTENSION}" "" "Mahalleyar.Package"
  WriteRegStr SHCTX "${PACKAGE}" "" "$(PackageName)"
  WriteRegStr SHCTX "${PACKAGE}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr SHCTX "${PACKAGE}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  ${RefreshShellIcons}
FunctionEnd

Function un.Unregister
  ReadRegStr $0 SHCTX "${EXTENSION}" ""
  ${If} $0 == "Mahalleyar.Package"
    ReadRegStr $1 SHCTX "${OWN_KEY}" "FormerOwner"
    ${If} $1 != ""
      WriteRegStr SHCTX "${EXTENSION}" "" "$1"
    ${Else}
      DeleteRegValue SHCTX "${EXTENSION}" ""
      DeleteRegKey /ifempty SHCTX "${EXTENSION}"
    ${EndIf}
  ${EndIf}
  DeleteRegKey SHCTX "${PACKAGE}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${OWN_KEY}"
  ${un.RefreshShellIcons}
FunctionEnd
