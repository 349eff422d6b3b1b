pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A new passphrase, after the recovery code opened the folder: for whom, and the passphrase twice.
StartPage {
    id: page

    required property OpenModel opening

    heading: qsTr("A new passphrase")
    detail: page.opening.several ? qsTr("Whose passphrase is it? The one before opens nothing any more.") : qsTr("The one before opens nothing any more.")

    Timer {
        interval: 0
        running: page.opening.several
        onTriggered: people.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
    }

    Flow {
        Layout.fillWidth: true
        visible: page.opening.several
        spacing: 10 * Theme.px

        Repeater {
            id: people

            model: page.opening.rows

            OptionPill {
                id: person

                required property string letters

                text: person.letters
                chosen: page.opening.letters === person.letters
                onClicked: page.opening.choose(person.letters)
            }
        }
    }

    NewPassphrase {
        first: !page.opening.several
        strength: page.opening.strengthText
        taken: page.opening.taken
        onTyped: text => page.opening.type(text)
        onTypedAgain: text => page.opening.typeAgain(text)
        onEntered: page.opening.open()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.opening.fault !== "" ? page.opening.fault : page.opening.doing
        color: page.opening.fault !== "" ? Theme.stopStrong : Theme.softStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 12 * Theme.px
        spacing: 12 * Theme.px

        PillButton {
            objectName: "open"
            enabled: page.opening.ready
            text: qsTr("Open with it")
            key: "↵"
            size: 20
            primary: true
            onClicked: page.opening.open()
        }

        PillButton {
            text: qsTr("Back")
            key: qsTr("Esc")
            size: 20
            onClicked: page.opening.back()
        }
    }
}
