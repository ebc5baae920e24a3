; The files that are the program's, as owned_files.py lists them in owned.txt: a file a line, and after its
; files each folder with a backslash at its end. What is not listed is somebody else's and stays.

; Call FUNCTION for every line in $R1; $R0 is the folder.
!macro ForEachOwned FOLDER FUNCTION
  StrCpy $R0 "${FOLDER}"
  ClearErrors
  FileOpen $R2 "$R0\owned.txt" r
  ${IfNot} ${Errors}
    ${Do}
      ClearErrors
      FileRead $R2 $R1
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      ${TrimNewLines} $R1 $R1
      ${If} $R1 != ""
        Call ${FUNCTION}
      ${EndIf}
    ${Loop}
    FileClose $R2
  ${EndIf}
!macroend

!macro RemoveOwned FOLDER PREFIX
  !insertmacro ForEachOwned "${FOLDER}" ${PREFIX}RemoveOne
  Delete "${FOLDER}\owned.txt"
!macroend

Function un.RemoveOne
  StrCpy $R3 $R1 1 -1
  ${If} $R3 == "\"
    RMDir "$R0\$R1"
  ${Else}
    Delete "$R0\$R1"
  ${EndIf}
FunctionEnd

; Say in $R3 whether the line $R1 lies at the top of the folder, without its backslash, else empty.
!macro TopOf
  StrCpy $R3 $R1
  StrCpy $R4 $R3 1 -1
  ${If} $R4 == "\"
    StrCpy $R3 $R3 -1
  ${EndIf}
  ${WordFind} "$R3" "\" "+1{" $R4
  ${If} $R4 != $R3
    StrCpy $R3 ""
  ${EndIf}
!macroend
