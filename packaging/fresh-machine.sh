#!/usr/bin/env bash
# Proves the two commands on a bare Debian 12: Python 3.11, git and nothing else.
#
#   packaging/fresh-machine.sh [FOLDER]
#
# Makes a Debian in FOLDER (kept afterwards; without one, in a temporary folder that is removed),
# clones what is committed here into it, sets the app up, runs a session without a screen, reads it
# back from the history, and runs the tests. Needs root, debootstrap and git. This machine's package
# mirrors, proxies and certificates are used inside as well. Exit code 0 if all of it worked.
set -euo pipefail

release=bookworm
repository=$(cd "$(dirname "$0")/.." && pwd)
if [ $# -gt 0 ]; then
    machine=$1 keep=yes
    mkdir -p "$machine"
    [ -z "$(ls -A "$machine")" ] || { echo "$machine is not empty: name another folder"; exit 1; }
else
    machine=$(mktemp -d) keep=no
    chmod 755 "$machine" # apt downloads as a user of its own
fi
machine=$(cd "$machine" && pwd)

mounted=()
clean_up() {
    # Not --recursive on the machine itself: only what was mounted here is taken away.
    for ((i = ${#mounted[@]} - 1; i >= 0; i--)); do umount --recursive "${mounted[i]}"; done
    mounted=()
    if [ "$keep" = no ]; then rm -rf --one-file-system "$machine"; fi
}
trap clean_up EXIT

say() { printf '\n=== %s\n' "$*"; }

# Mirrors, proxies and certificates of this machine, so that a closed network works too.
pass_network_on() {
    local setting value key
    cp -L /etc/resolv.conf /etc/hosts "$machine/etc/"
    if [ -n "$sources" ]; then echo "$sources" > "$machine/etc/apt/sources.list"; fi
    apt-config dump | grep '^Acquire::' | grep -v '::IndexTargets' \
        > "$machine/etc/apt/apt.conf.d/90network"
    if [ -f /etc/ssl/certs/ca-certificates.crt ]; then
        cp -L /etc/ssl/certs/ca-certificates.crt "$machine/etc/ssl/certs/"
    fi
    # pip's settings by name, since its files may speak of folders that are not in there.
    for setting in index-url proxy cert trusted-host default-timeout; do
        key=PIP_$(tr 'a-z-' 'A-Z_' <<< "$setting")
        value=${!key:-$(python3 -m pip config get "global.$setting" 2> /dev/null || true)}
        if [ -n "$value" ]; then network+=("$key=$value"); fi
    done
    for key in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
        if [ -n "${!key:-}" ]; then network+=("$key=${!key}"); fi
    done
}

# Runs one line of shell inside, in the clone, with nothing of this machine's environment.
inside() {
    chroot "$machine" /usr/bin/env -i HOME=/root LANG=C.UTF-8 TERM=dumb \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin "${network[@]}" \
        bash -euo pipefail -c "cd /root/rehab-desktop; $1"
}

say "a bare Debian ($release) in $machine"
# Debian's own sources of this release, where this machine knows any: the machine is to be bare.
sources=$(apt-get indextargets 'Created-By: Packages' 'Origin: Debian' \
    --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' | sort -u | grep -F " $release" || true)
mirror=$(sed -n "s/^deb \([^ ]*\) $release main\$/\1/p" <<< "$sources" | head -n 1)
debootstrap --variant=minbase --include=python3,git,ca-certificates "$release" "$machine" $mirror \
    > /dev/null
network=()
pass_network_on
for folder in proc sys dev; do
    mount --rbind "/$folder" "$machine/$folder"
    mounted+=("$machine/$folder")
    mount --make-rslave "$machine/$folder"
done
git clone --quiet "$repository" "$machine/root/rehab-desktop"
inside 'python3 --version; git log --oneline -1; dpkg-query -W | wc -l | sed "s/$/ packages/"'

say "python3 run.py setup"
inside 'time python3 run.py setup'

say "python3 run.py setup, once more"
inside 'time python3 run.py setup'

say "a session of the daily mobility routine, at sixty times the speed"
inside 'time QT_QPA_PLATFORM=offscreen timeout 600 .venv/bin/rehab-desktop \
    --data-dir /root/data --speed 60 --start daily-mobility'

say "what the history says of it"
inside '.venv/bin/rehab-desktop --data-dir /root/data sessions --json | tee /root/sessions.json
    python3 -c "import json; assert json.load(open(\"/root/sessions.json\")), \"no session was kept\""'

say "python3 run.py test"
inside 'time python3 run.py test'

say "all of it worked"
