@echo off
rem Zorgian Lab: builds on first use, then runs the grader. lab --help
rem After a change of sources delete target\lab.built, and it is built again.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%home%target\lab.built" goto run
echo lab: building the grader, once ... 1>&2
call mvn -q -B -f "%home%pom.xml" -DskipTests -pl grader/app -am package 1>&2
if errorlevel 1 goto failed
call :lab modules
if errorlevel 1 goto failed
call mvn -q -B -f "%home%pom.xml" -DskipTests package 1>&2
if errorlevel 1 goto failed
if not exist "%home%target" mkdir "%home%target"
type nul > "%home%target\lab.built"
:run
call :lab %*
exit /b %errorlevel%

:lab
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %LAB_OPTS% "-Dlab.home=%home%." -cp "%home%grader\app\target\classes;%home%grader\app\target\lib\*" zorgian.lab.cli.Main %*
exit /b %errorlevel%

:failed
echo lab: the grader could not be built; above it says why. 1>&2
exit /b 3
