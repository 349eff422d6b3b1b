pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A passphrase that nobody has yet, typed twice, with how good it is.
ColumnLayout {
    id: entry

    required property string strength
    required property bool taken
    property string name: qsTr("Passphrase")
    property bool first: true // the keyboard is in it as soon as it is there

    signal typed(string text)
    signal typedAgain(string text)
    signal entered()

    Layout.fillWidth: true
    spacing: 14 * Theme.px

    PassphraseField {
        id: fresh

        objectName: "passphrase"
        first: entry.first
        name: entry.name
        hint: qsTr("At least 12 characters. Four or five words that do not belong together are easy to keep in mind.")
        onTyped: text => entry.typed(text)
        onEntered: entry.entered()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: entry.strength
        color: entry.taken ? Theme.goodStrong : Theme.cautionStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    PassphraseField {
        objectName: "again"
        name: qsTr("The same again")
        shown: fresh.shown
        onTyped: text => entry.typedAgain(text)
        onEntered: entry.entered()
    }
}
