#!/bin/sh
# rehearse.sh COPY: writes down in the copy of the product what every start of the desktop would find out again: the states of the
# bundles and what they extend, and, by a start on a display that nobody sees, an AOT cache (JEP 483, 514) of the classes that takes.
# The desktop starts without either as well, only slower, so nothing here is an error: no display to be had, a JDK that is too old,
# a start that does not end.
set -u
copy=$1
say() { printf '%s\n' "rehearse: $*"; }

read -r java_home <"$copy/jdk"
area=$(mktemp -d)
java=$java_home/bin/java
timeout 120 "$java" -Dosgi.install.area="file:$copy/" -Dosgi.bundlefile.limit=1000 -jar "$copy/main.jar" \
	-initialize -configuration "$copy/configuration" -data @none >"$area/log" 2>&1 || { say "the states of the bundles were not written:"; tail -n 5 "$area/log"; }

version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
if [ "${version%%.*}" -lt 25 ]; then
	say "JDK $version cannot store a cache in one step"
elif ! command -v xvfb-run >/dev/null 2>&1; then
	say "no xvfb-run, so no rehearsal"
else
	timeout 300 xvfb-run -a -s '-screen 0 1600x1000x24' "$java" -XX:AOTCacheOutput="$copy/classes.aot" -XX:TieredStopAtLevel=1 \
		-Dosgi.install.area="file:$copy/" -Dosgi.sharedConfiguration.area="file:$copy/configuration/" -Dosgi.bundlefile.limit=1000 \
		-Dfactline.rehearsal=true -jar "$copy/main.jar" \
		-configuration "$area/configuration" -data "$area/workspace" >"$area/log" 2>&1 || true
	[ -s "$copy/classes.aot" ] || { say "the desktop left no cache:"; tail -n 5 "$area/log"; }
fi
rm -rf "$area"
