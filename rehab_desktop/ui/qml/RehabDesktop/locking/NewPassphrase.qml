pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A passphrase that nobody has yet, typed twice, with how good it is.
ColumnLayout {
    id: entry

    required property string strength
    required property bool taken

    signal typed(string text)
    signal typedAgain(string text)
    signal entered()

    function begin() {
        first.begin();
    }

    Layout.fillWidth: true
    spacing: 14 * Theme.px

    PassphraseField {
        id: first

        objectName: "passphrase"
        name: qsTr("Passphrase")
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
        shown: first.shown
        onTyped: text => entry.typedAgain(text)
        onEntered: entry.entered()
    }
}
