# Sourced by build: renew_target writes the newest version of every bundle into the locked target and prints what changed.
# Maven itself is asked, with the settings (mirrors, proxies) of this user: the bundles become the dependencies of a POM that
# stands in an empty folder, and the versions plugin renews that. ALLOW_MAJOR=true lets a first number change as well.

VERSIONS_PLUGIN=org.codehaus.mojo:versions-maven-plugin:2.18.0
TARGET=targets/org.factline.target/org.factline.target.target
# No one ships these: milestones, release candidates and the like.
UNFINISHED='(?i).*[-._](alpha|beta|rc|cr|m|ea|pre|preview|snapshot)[-._]?[0-9]*.*'

# The bundles of the target as lines: group artifact version.
target_bundles() {
	sed -n 's:.*<groupId>\([^<]*\)</groupId><artifactId>\([^<]*\)</artifactId><version>\([^<]*\)</version>.*:\1 \2 \3:p' "$1"
}

target_pom() {
	echo '<project><modelVersion>4.0.0</modelVersion><groupId>t</groupId><artifactId>t</artifactId><version>1</version>'
	echo '<packaging>pom</packaging><dependencies>'
	target_bundles "$TARGET" | while read -r group artifact version; do
		# without what they depend on: only their own versions are asked for
		printf '<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>' "$group" "$artifact" "$version"
		echo '<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>'
	done
	echo '</dependencies></project>'
}

renew_target() {
	folder=$(mktemp -d)
	target_pom >"$folder/pom.xml"
	(cd "$folder" && "$MAVEN" -B -ntp "$VERSIONS_PLUGIN:use-latest-releases" -DgenerateBackupPoms=false \
		-DallowMajorUpdates="${ALLOW_MAJOR:-false}" -Dmaven.version.ignore="$UNFINISHED" </dev/null) >"$folder/log" 2>&1 || {
		grep ERROR "$folder/log" | head -n 5 >&2
		die "the newest versions could not be found out; the whole log: $folder/log"
	}
	target_bundles "$folder/pom.xml" >"$folder/new"
	# a bundle is found by group and artifact; every other character of the target stays
	awk 'NR == FNR { version[$1 " " $2] = $3; next }
		match($0, /<groupId>[^<]*</) {
			group = substr($0, RSTART + 9, RLENGTH - 10)
			match($0, /<artifactId>[^<]*</); key = group " " substr($0, RSTART + 12, RLENGTH - 13)
			if (key in version) sub(/<version>[^<]*</, "<version>" version[key] "<")
		}
		{ print }' "$folder/new" "$TARGET" >"$folder/target"
	target_bundles "$TARGET" >"$folder/old"
	target_bundles "$folder/target" | paste -d ' ' "$folder/old" - |
		awk '$3 != $6 { print "  " $1 ":" $2 "  " $3 " -> " $6 }' >"$folder/changed"
	if [ -s "$folder/changed" ]; then
		cat "$folder/target" >"$TARGET"
		printf 'renewed in %s:\n' "$TARGET"
		cat "$folder/changed"
	else
		printf 'nothing is newer than what stands in %s\n' "$TARGET"
	fi
	rm -rf "$folder"
}
