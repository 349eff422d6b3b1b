pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// How long a day takes, what changes, what is to be checked, and the way to sign.
Foot {
    id: foot

    required property PrescribeModel prescribing
    readonly property DraftFactsModel facts: foot.prescribing.facts
    readonly property bool large: Theme.textScale > 1.4

    signal checksWanted()

    height: row.implicitHeight + 22 * Theme.px

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 32 * Theme.px
        anchors.rightMargin: 32 * Theme.px
        spacing: 18 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2 * Theme.px

            RowLayout {
                Layout.fillWidth: true
                spacing: 14 * Theme.px

                PlainLabel {
                    Layout.fillWidth: !summary.visible
                    text: foot.facts.minutes
                    size: 21
                    tabular: true
                    font.weight: Font.DemiBold
                    wrapMode: foot.large ? Text.Wrap : Text.NoWrap
                }

                PlainLabel {
                    id: summary

                    Layout.fillWidth: true
                    visible: text !== "" && !foot.large
                    text: foot.facts.summary
                    size: 16
                    color: Theme.softStrong
                    elide: Text.ElideRight
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== "" && !foot.large
                text: foot.facts.many
                size: 15
                color: Theme.softStrong
                wrapMode: Text.Wrap
                announced: true
            }
        }

        T.AbstractButton {
            id: checks

            objectName: "checks"
            visible: foot.facts.toCheck !== ""
            implicitWidth: chip.implicitWidth
            implicitHeight: chip.implicitHeight
            focusPolicy: Qt.TabFocus
            text: foot.facts.toCheck
            Accessible.name: foot.facts.toCheck
            Keys.onReturnPressed: checks.click()
            Keys.onEnterPressed: checks.click()
            onClicked: foot.checksWanted()

            background: FocusFrame {
                shown: checks.visualFocus
                radius: height / 2
            }

            Chip {
                id: chip

                anchors.fill: parent
                text: foot.large ? "" : foot.facts.toCheck
                glyph: foot.facts.gated ? "triangle-alert" : "shield-check"
                tone: foot.facts.gated ? Theme.cautionStrong : Theme.softStrong
            }
        }

        PillButton {
            objectName: "sign"
            visible: !foot.prescribing.signing.asking // asked once more above
            enabled: foot.prescribing.prescribed.count > 0
            text: qsTr("Sign")
            key: qsTr("Ctrl+↵")
            glyph: "pencil"
            size: 18
            primary: true
            onClicked: foot.prescribing.signing.sign()
        }
    }
}
