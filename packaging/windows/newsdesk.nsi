; The installer for Windows: for one person, without an administrator, in Arabic and English.
; Compiled by packaging/windows/installer.py with -DVERSION, -DNUMBER (four numbers), -DSOURCE (the built folder), -DICON and -DOUT.
;   newsdesk-…-setup.exe /S            installs or upgrades without a question; /D=FOLDER says where (last, unquoted)
;   uninstall.exe /S                   removes the program without a question
; Archives, settings and everything else of the person's are never touched.
Unicode true
SetCompressor /SOLID lzma
Name "newsdesk"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\newsdesk"
InstallDirRegKey HKCU "Software\newsdesk" "Folder"
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText "newsdesk ${VERSION}"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\newsdesk"
!define KIND "newsdesk.archive"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\newsdesk"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_FINISHPAGE_RUN "$INSTDIR\newsdesk.exe"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"

LangString RUNS ${LANG_ENGLISH} "newsdesk is open. Close it, then try again."
LangString RUNS ${LANG_ARABIC} "البرنامج newsdesk مفتوح. أغلقه ثم أعد المحاولة."
LangString ARCHIVE ${LANG_ENGLISH} "newsdesk archive"
LangString ARCHIVE ${LANG_ARABIC} "أرشيف newsdesk"
LangString ABOUT ${LANG_ENGLISH} "An offline archive of news articles, and a desk to write the next one"
LangString ABOUT ${LANG_ARABIC} "أرشيف للأخبار يعمل بلا إنترنت، ومكتب لكتابة الخبر التالي"
LangString KEPT ${LANG_ENGLISH} "newsdesk was removed. Your archives are where they were:"
LangString KEPT ${LANG_ARABIC} "أُزيل newsdesk. بقيت أرشيفاتك في مكانها:"

VIProductVersion "${NUMBER}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "newsdesk"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "newsdesk setup"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "MIT licence"

; A program that runs cannot be replaced: asks to close it. Without questions it gives up with the code 5.
!macro CLOSED UN
Function ${UN}closed
again:
  IfFileExists "$INSTDIR\newsdesk.exe" 0 done
  ClearErrors
  FileOpen $0 "$INSTDIR\newsdesk.exe" a
  IfErrors open
  FileClose $0
  Goto done
open:
  IfSilent 0 ask
  SetErrorLevel 5
  Quit
ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" IDRETRY again
  SetErrorLevel 5
  Quit
done:
FunctionEnd
!macroend
!insertmacro CLOSED ""
!insertmacro CLOSED "un."

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY ; asks at the first time, and never where no question is wanted
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
  Call closed
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; of an earlier version; nothing of the person's is ever in it
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\newsdesk" "Folder" "$INSTDIR"

  CreateShortCut "$SMPROGRAMS\newsdesk.lnk" "$INSTDIR\newsdesk.exe" "" "$INSTDIR\newsdesk.exe" 0 SW_SHOWNORMAL "" "$(ABOUT)"

  WriteRegStr HKCU "Software\Classes\.newsdesk-archive" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\.newsdesk-archive" "Content Type" "application/x-newsdesk-archive"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(ARCHIVE)"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\newsdesk.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\newsdesk.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "newsdesk"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\newsdesk.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "newsdesk"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  Call un.closed
  Delete "$INSTDIR\newsdesk.exe"
  Delete "$INSTDIR\newsdesk-console.exe"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays where somebody keeps something of their own in it
  Delete "$SMPROGRAMS\newsdesk.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.newsdesk-archive" ""
  StrCmp $0 "${KIND}" 0 others
  DeleteRegKey HKCU "Software\Classes\.newsdesk-archive"
others:
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\newsdesk"
  ${RefreshShellIcons}
  IfFileExists "$LOCALAPPDATA\newsdesk\*.*" 0 end
  IfSilent end
  MessageBox MB_OK|MB_ICONINFORMATION "$(KEPT)$\r$\n$LOCALAPPDATA\newsdesk"
end:
SectionEnd
