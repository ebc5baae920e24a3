# Builds what is handed out, on a real Windows 10 or 11 with Python 3.11 and NSIS 3.08 or newer:
#   powershell -ExecutionPolicy Bypass -File packaging\build_windows.ps1 [-Out DIR] [-Wheelhouse DIR]
# With -Wheelhouse it needs no network: the folder holds the wheels that an earlier run left in build\wheels.
# Both are looked for from the folder of the program.
# Everything is installed by the hashes of packaging\requirements.lock. Any fault ends it with exit code 1.
param(
    [string]$Out = "build\release",
    [string]$Wheelhouse = ""
)
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
$Environment = "build\windows-venv"
$Python = Join-Path $Environment "Scripts\python.exe"
$Wheels = "build\wheels"
$Lock = "build\windows.lock"

function Invoke-Step([string]$Name, [scriptblock]$Step) {
    Write-Host "== $Name"
    $Begun = Get-Date
    & $Step
    if ($LASTEXITCODE -ne 0) {
        Write-Host "Stopped: $Name failed with exit code $LASTEXITCODE."
        exit 1
    }
    Write-Host ("   {0:n0} s" -f ((Get-Date) - $Begun).TotalSeconds)
}

if ([Environment]::Is64BitOperatingSystem -eq $false) {
    Write-Host "A 64-bit Windows is needed."
    exit 3
}
$Nsis = Join-Path ${env:ProgramFiles(x86)} "NSIS"
if ((Get-Command makensis -ErrorAction SilentlyContinue) -eq $null -and (Test-Path $Nsis)) {
    $env:PATH = "$Nsis;$env:PATH"
}
if ((Get-Command makensis -ErrorAction SilentlyContinue) -eq $null) {
    Write-Host "makensis was not found. Install NSIS 3.08 or newer."
    exit 3
}
if ((Get-Command py -ErrorAction SilentlyContinue) -eq $null) {
    Write-Host "The launcher py was not found. Install Python 3.11 (64-bit) from its makers."
    exit 3
}

$env:PYTHONUTF8 = "1"
New-Item -ItemType Directory -Force -Path "build" | Out-Null
Invoke-Step "virtual environment" { py "-3.11-64" -m venv --clear $Environment }
# Not Set-Content: Windows PowerShell would write another encoding than pip reads.
$Lines = & $Python packaging\lock_file.py
if ($LASTEXITCODE -ne 0) { exit 1 }
[IO.File]::WriteAllLines((Join-Path (Get-Location) $Lock), [string[]]$Lines)
if ($Wheelhouse) {
    $Wheels = $Wheelhouse
} else {
    if (Test-Path $Wheels) { Remove-Item -Recurse -Force $Wheels }
    Invoke-Step "wheels, each by its hash" {
        & $Python -m pip download --no-input --no-deps --require-hashes "--only-binary=:all:" --dest $Wheels --requirement $Lock
    }
}
Invoke-Step "installation, each by its hash" {
    & $Python -m pip install --no-input --no-deps --require-hashes --no-index --find-links $Wheels --requirement $Lock
}
Invoke-Step "bundle, its check and its self-test" { & $Python packaging\bundle.py }
Invoke-Step "setup, portable ZIP, SBOM, checksums" {
    & $Python packaging\windows_release.py build\bundle\mahalleyar $Out --wheels $Wheels
}
Write-Host "Done: $Out. Before it is handed out, go through packaging\CHECKLIST.md."
