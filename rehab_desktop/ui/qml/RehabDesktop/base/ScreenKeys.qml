import QtQuick

// Has the keyboard on a screen with keys of its own, while nothing on it is written in or chosen by
// Tab. It is no stop of Tab, and still nothing to be rescued from.
Item {
    focus: true
}
