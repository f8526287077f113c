@REM Called by mvnw.cmd: sets JAVA_HOME to a JDK 21 or newer, looking at JAVA_HOME, the PATH and the usual install folders, in that order.
@ECHO OFF
SETLOCAL
SET "FOUND="
SET "LEAST=21"

IF DEFINED JAVA_HOME CALL :look "%JAVA_HOME%"
IF DEFINED FOUND GOTO done

FOR %%J IN (javac.exe) DO IF NOT "%%~$PATH:J"=="" CALL :look "%%~dp$PATH:J.."
IF DEFINED FOUND GOTO done

CALL :all "%ProgramFiles%\Eclipse Adoptium"
CALL :all "%ProgramFiles%\Java"
CALL :all "%ProgramFiles%\Microsoft"
CALL :all "%ProgramFiles%\Zulu"
CALL :all "%ProgramFiles%\Amazon Corretto"
CALL :all "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
CALL :all "%USERPROFILE%\.jdks"
IF DEFINED FOUND GOTO done

ECHO Trepart needs JDK 21 or newer and found none: install Temurin 25 (or any JDK from 21 on), or set JAVA_HOME to it. 1>&2
EXIT /B 1

:done
ENDLOCAL & SET "JAVA_HOME=%FOUND%"
EXIT /B 0

@REM The newest of the JDKs in this folder.
:all
IF NOT EXIST "%~1" EXIT /B 0
PUSHD "%~1"
FOR /D %%D IN (*) DO CALL :look "%~1\%%D"
POPD
EXIT /B 0

@REM Takes the JDK in this folder if it is new enough, and newer than any taken before.
:look
IF NOT EXIST "%~1\bin\javac.exe" EXIT /B 0
IF NOT EXIST "%~1\release" EXIT /B 0
SET "VERSION=0"
FOR /F "usebackq tokens=1,2 delims==" %%A IN ("%~1\release") DO IF "%%A"=="JAVA_VERSION" SET "VERSION=%%~B"
FOR /F "delims=.-+" %%M IN ("%VERSION%") DO SET "MAJOR=%%M"
IF %MAJOR% LSS %LEAST% EXIT /B 0
SET "FOUND=%~f1"
SET /A LEAST=MAJOR+1
EXIT /B 0
