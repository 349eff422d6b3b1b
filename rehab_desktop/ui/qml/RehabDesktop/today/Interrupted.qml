pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A session that never reached its end: nothing of it is lost.
Card {
    id: card

    required property TodayModel today
    // Today leaves less than it would go on with.
    readonly property bool asks: card.today.againstResuming !== ""

    implicitHeight: row.implicitHeight + 44 * Theme.px
    border.width: Math.max(1, 2 * Theme.px)
    border.color: Theme.rest

    ColumnLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 30 * Theme.px
        spacing: 14 * Theme.px

        RowLayout {
            spacing: 18 * Theme.px

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "history"
                size: 30
                color: Theme.restStrong
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: card.today.interruptedText
                    size: 21
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: card.today.interruptedDetail
                    size: 17
                    tabular: true
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: card.asks
                    text: card.today.againstResuming
                    size: 17
                    color: Theme.cautionStrong
                    wrapMode: Text.Wrap
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: 48 * Theme.px
            spacing: 10 * Theme.px

            PillButton {
                visible: !card.asks
                text: qsTr("Resume")
                glyph: "play"
                primary: true
                onClicked: card.today.resume()
            }

            PillButton {
                text: qsTr("Keep what was done")
                glyph: "save"
                primary: card.asks
                onClicked: card.today.keep()
            }

            ConfirmButton {
                objectName: "resumeAllTheSame"
                visible: card.asks
                ask: qsTr("Resume all the same")
                sure: qsTr("Yes, resume it")
                glyph: "play"
                quiet: !asked
                onConfirmed: card.today.resume()
            }

            ConfirmButton {
                objectName: "discard"
                visible: !card.today.interruptedPain
                ask: qsTr("Discard")
                sure: qsTr("Discard for good?")
                glyph: "trash-2"
                quiet: !asked
                onConfirmed: card.today.discard()
            }
        }
    }
}
