pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The passphrase of whoever opens the folder, or the recovery code in its place.
StartPage {
    id: page

    required property OpenModel opening
    readonly property bool byCode: page.opening.step === "code"

    heading: page.byCode ? qsTr("Recovery code") : page.opening.letters !== "" ? page.opening.letters : page.opening.name !== "" ? page.opening.name : qsTr("My training")
    detail: page.opening.said !== "" ? page.opening.said : page.byCode ? qsTr("It opens everything and lets you choose a new passphrase. Small letters and spaces do not matter.") : page.opening.letters !== "" ? page.opening.name : ""

    Connections {
        target: page.opening

        function onAsked() {
            secret.clear();
            secret.begin();
        }
    }

    PassphraseField {
        id: secret

        objectName: "secret"
        first: true
        name: page.byCode ? qsTr("8 groups of 5") : qsTr("Passphrase")
        shown: page.byCode
        wrong: page.opening.fault !== ""
        onTyped: text => page.opening.type(text)
        onEntered: page.opening.open()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.opening.fault
        color: Theme.stopStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.opening.waitText !== "" ? page.opening.waitText : page.opening.doing
        color: Theme.softStrong
        tabular: true
        wrapMode: Text.Wrap
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 12 * Theme.px
        spacing: 12 * Theme.px

        PillButton {
            objectName: "open"
            enabled: page.opening.ready
            text: qsTr("Open")
            key: "↵"
            size: 20
            primary: true
            onClicked: page.opening.open()
        }

        PillButton {
            visible: page.opening.hasBefore
            text: qsTr("Back")
            key: qsTr("Esc")
            size: 20
            onClicked: page.opening.back()
        }

        PillButton {
            visible: !page.byCode
            objectName: "forgotten"
            text: qsTr("Recovery code")
            quiet: true
            size: 20
            onClicked: page.opening.forgotten()
        }
    }
}
