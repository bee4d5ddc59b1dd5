@echo off
rem Starts this Factline with the Java that JAVA_HOME names, or the one on the path; it needs 21 or newer.
rem   factline              the desktop
rem   factline ARGUMENTS    the command line; its exit code is the exit code of this script
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem Workspace, configuration and plug-ins of this user, so that the folder of this script may be read-only.
set "area=%FACTLINE_HOME%"
if not defined FACTLINE_HOME set "area=%LOCALAPPDATA%\Factline"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"

if "%~1"=="" (
	start "" "%java%w" -Dorg.eclipse.equinox.p2.reconciler.dropins.directory="%area%\dropins" -jar "%launcher%" -configuration "%area%\configuration" -data "%area%\workspace"
	exit /b 0
)
"%java%" -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dfactline.area="%area%" -Dfactline.plugins="%~dp0plugins" -Dorg.eclipse.equinox.p2.reconciler.dropins.directory="%area%\dropins" -jar "%launcher%" -nosplash -application org.factline.commandline.headless -configuration "%area%\configuration" -data @none %*
exit /b %ERRORLEVEL%
