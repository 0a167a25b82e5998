; Inno Setup: an installer for one user, from the frozen app. NOT YET RUN on Windows.
;   py -m PyInstaller --noconfirm installer\jitdesk.spec
;   iscc /DVersion=0.1.0 installer\windows.iss          ->  dist\jitdesk-0.1.0-setup.exe
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 installer\windows.iss
#endif

[Setup]
AppId=jitdesk
AppName=jitdesk
AppVersion={#Version}
AppPublisher=jitdesk founders
DefaultDirName={localappdata}\Programs\jitdesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=jitdesk-{#Version}-setup
UninstallDisplayIcon={app}\jitdesk.exe

[Files]
Source: "..\dist\jitdesk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\jitdesk"; Filename: "{app}\jitdesk.exe"
Name: "{autodesktop}\jitdesk"; Filename: "{app}\jitdesk.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "A shortcut on the desktop"; Flags: unchecked

[Run]
Filename: "{app}\jitdesk.exe"; Description: "Start jitdesk"; Flags: postinstall nowait skipifsilent
