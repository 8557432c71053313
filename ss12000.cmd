@echo off
rem Runs target\ss12000.jar, after building it if it is missing or older than its sources.
rem
rem   JAVA_HOME           the Java to use; else the one on the PATH
rem   SS12000_JAVA_OPTS   further options for the Java virtual machine, separated by spaces
rem
rem Own exit codes, as in README.md: 3 something is missing, 4 the build failed.
setlocal EnableExtensions DisableDelayedExpansion

set "SS_HOME=%~dp0"
set "SS_JAR=%SS_HOME%target\ss12000.jar"
set "SS_LOCK=%SS_HOME%target\ss12000-build.lock"
set "SS_LOG=%SS_HOME%target\ss12000-build.log"

set "SS_JAVA="
if defined JAVA_HOME goto java_home
for %%I in (java.exe) do set "SS_JAVA=%%~$PATH:I"
if defined SS_JAVA goto java_found
echo ss12000: Java 17 or newer is needed, but JAVA_HOME is not set and there is no java on the PATH.>&2
exit /b 3

:java_home
set "SS_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%SS_JAVA%" goto java_found
echo ss12000: JAVA_HOME is set, but there is no bin\java.exe in it.>&2
exit /b 3

:java_found
for %%I in ("%SS_JAVA%") do set "SS_JAVA_BIN=%%~dpI"
set "SS_VERSION="
for /f "usebackq tokens=2,3" %%A in (`call "%SS_JAVA%" -version 2^>^&1`) do if "%%A"=="version" set "SS_VERSION=%%~B"
if defined SS_VERSION goto version_found
echo ss12000: java does not tell its version, so it cannot be used.>&2
exit /b 3

:version_found
set "SS_MAJOR="
for /f "tokens=1,2 delims=.-+_" %%A in ("%SS_VERSION%") do (
  set "SS_MAJOR=%%A"
  if "%%A"=="1" set "SS_MAJOR=%%B"
)
if %SS_MAJOR% GEQ 17 goto locate
echo ss12000: Java 17 or newer is needed, but java is Java %SS_VERSION%.>&2
exit /b 3

:locate
if exist "%SS_HOME%pom.xml" goto sources
if exist "%SS_HOME%ss12000.jar" set "SS_JAR=%SS_HOME%ss12000.jar"
if exist "%SS_JAR%" goto run
echo ss12000: ss12000.jar is neither beside this script nor in its folder target.>&2
exit /b 3

:sources
set "SS_WAITED=0"
call :is_outdated
if errorlevel 1 goto lock
goto run

rem One build at a time: of several runs only one can make the folder.
:lock
if not exist "%SS_HOME%target" mkdir "%SS_HOME%target"
mkdir "%SS_LOCK%" 2>nul
if not errorlevel 1 goto locked
if %SS_WAITED% EQU 0 echo ss12000: waiting for another build to end ...>&2
set /a SS_WAITED+=1
if %SS_WAITED% GEQ 900 goto lock_stuck
ping -n 2 127.0.0.1 >nul
goto lock

:lock_stuck
echo ss12000: another build does not end; if there is none, remove "%SS_LOCK%".>&2
exit /b 4

:locked
call :is_outdated
if not errorlevel 1 goto unlock
if exist "%SS_JAVA_BIN%javac.exe" goto build
rmdir "%SS_LOCK%"
echo ss12000: the first use builds ss12000, which needs a JDK, but there is no javac beside java.>&2
exit /b 3

:build
echo building ss12000 (the first time Maven fetches libraries, which can take minutes) ...>&2
if exist "%SS_JAVA_BIN%..\release" for %%I in ("%SS_JAVA_BIN%..") do set "JAVA_HOME=%%~fI"
set "SS_MAVEN=%SS_HOME%mvnw.cmd"
for %%I in (mvn.cmd) do if not "%%~$PATH:I"=="" set "SS_MAVEN=%%~$PATH:I"
pushd "%SS_HOME%"
call "%SS_MAVEN%" -B -q -ntp -Dstyle.color=never -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%SS_LOG%" 2>&1 <nul
set "SS_STATUS=%ERRORLEVEL%"
popd
if not "%SS_STATUS%"=="0" goto build_failed
if not exist "%SS_JAR%" goto build_failed
del /q "%SS_HOME%target\ss12000-*.jsa" >nul 2>&1

:unlock
rmdir "%SS_LOCK%"
goto run

:build_failed
rmdir "%SS_LOCK%"
type "%SS_LOG%" >&2
echo ss12000: the build failed; all of its output is in "%SS_LOG%".>&2
exit /b 4

rem Java starts in a third of the time with an archive of the classes it will load. It checks itself that the archive
rem fits it and the jar. One that could not be made is left empty, so that nobody tries again before the next build.
:run
for %%I in ("%SS_JAR%") do set "SS_ARCHIVE=%%~dpnI-%SS_VERSION%.jsa"
if exist "%SS_ARCHIVE%" goto start
"%SS_JAVA%" -XX:+UseSerialGC "-XX:ArchiveClassesAtExit=%SS_ARCHIVE%" -cp "%SS_JAR%" se.ss12000.conformance.cli.Training "%SS_HOME%samples" >nul 2>&1 <nul
if not exist "%SS_ARCHIVE%" type nul >"%SS_ARCHIVE%" 2>nul

rem Short runs: the simple collector starts fastest. Long ones: records die young, and small methods are compiled soonest.
rem That an archive does not fit is nothing to tell. Who does not log is said, instead of being looked for.
:start
set "SS_SPEED=-XX:TypeProfileLevel=0 -XX:FreqInlineSize=35 -XX:InlineSmallCode=500 -Xmn24m -XX:SurvivorRatio=3 -XX:InitialRAMPercentage=0.01 -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
"%SS_JAVA%" -XX:+UseSerialGC %SS_SPEED% -Dslf4j.provider=org.slf4j.nop.NOPServiceProvider -Dslf4j.internal.verbosity=WARN -Xlog:disable -Xlog:all=error:stderr -Xshare:auto "-XX:SharedArchiveFile=%SS_ARCHIVE%" %SS12000_JAVA_OPTS% -jar "%SS_JAR%" %*
exit /b %ERRORLEVEL%

rem Sets ERRORLEVEL 1 when the jar is missing or older than its sources.
:is_outdated
if not exist "%SS_JAR%" exit /b 1
powershell -NoProfile -NonInteractive -Command "$jar = (Get-Item -LiteralPath $env:SS_JAR).LastWriteTimeUtc; $sources = 'pom.xml', 'src\main', 'schemas', 'scenarios', 'samples' | ForEach-Object { Join-Path $env:SS_HOME $_ } | Where-Object { Test-Path -LiteralPath $_ }; $newer = $sources | ForEach-Object { Get-Item -LiteralPath $_; Get-ChildItem -LiteralPath $_ -Recurse -Force } | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%
