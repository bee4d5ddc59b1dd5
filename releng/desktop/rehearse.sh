#!/bin/sh
# rehearse.sh PRODUCT CACHE: starts the desktop once on a display that nobody sees and keeps in an AOT cache (JEP 483, 514)
# which classes that took. The desktop starts without the cache as well, only slower, so nothing here is an error: no display
# to be had, a JDK that is too old, a start that does not end.
set -u
product=$1
cache=$2
say() { printf '%s\n' "rehearse: $*"; }

rm -f "$cache"
version=$("$JAVA_HOME/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
[ "${version%%.*}" -ge 25 ] || { say "JDK $version cannot store a cache in one step"; exit 0; }
command -v xvfb-run >/dev/null 2>&1 || { say "no xvfb-run, so no rehearsal"; exit 0; }

area=$(mktemp -d)
launcher=$(find "$product/plugins" -name 'org.eclipse.equinox.launcher_*.jar' | sort | tail -n 1)
# The options that the script factline gives: a cache is of use to a start like the one that wrote it.
timeout 300 xvfb-run -a -s '-screen 0 1600x1000x24' "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="$cache" \
	--add-modules=java.se -Dfactline.rehearsal=true -jar "$launcher" -application org.factline.rcp.workbench \
	-configuration "$area/configuration" -data "$area/workspace" >"$area/log" 2>&1 || true
[ -s "$cache" ] || { say "the desktop left no cache:"; tail -n 5 "$area/log"; }
rm -rf "$area"
