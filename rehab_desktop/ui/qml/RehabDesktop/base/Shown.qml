pragma ComponentBehavior: Bound

import QtQuick

// One of several that take turns in the same place: built when it is wanted, gone when it is not, and
// the keyboard is in it meanwhile.
Loader {
    anchors.fill: parent
    focus: active
}
