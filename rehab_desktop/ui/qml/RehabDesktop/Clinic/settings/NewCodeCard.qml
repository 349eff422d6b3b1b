pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Another recovery code, shown once and typed back from the paper.
Section {
    id: card

    required property NewCodeModel code
    readonly property bool asked: card.code.protecting !== null

    heading: qsTr("Recovery code")
    glyph: "lock"
    onAskedChanged: {
        if (!card.asked)
            Qt.callLater(() => begin.forceActiveFocus(Qt.TabFocusReason));
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: !card.asked
        text: qsTr("Where the paper was lost, or somebody saw it, make a new one. The old one then opens nothing that is written from now on, nor the back-ups in the two known places.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PillButton {
        id: begin

        objectName: "newCode"
        visible: !card.asked
        text: qsTr("Make a new one…")
        size: 16
        onClicked: card.code.begin()
    }

    Loader {
        Layout.fillWidth: true
        active: card.asked
        visible: card.asked
        sourceComponent: ColumnLayout {
            spacing: 14 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: steps.detail
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            ProtectionSteps {
                id: steps

                protecting: card.code.protecting
                finish: qsTr("Use the new code")
            }
        }
    }
}
