pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The morning after: one question, two answers, and pain if it can be told.
Card {
    id: card

    required property MorningModel morning

    implicitHeight: column.implicitHeight + 50 * Theme.px

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 30 * Theme.px
        columns: Theme.textScale > 1.2 || card.width < 1000 * Theme.px ? 1 : 2
        columnSpacing: 36 * Theme.px
        rowSpacing: 14 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4 * Theme.px

            Words {
                Layout.fillWidth: true
                text: qsTr("Is your knee back to its usual this morning?")
                size: 21
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            Words {
                Layout.fillWidth: true
                text: card.morning.why
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: 8 * Theme.px
                spacing: 10 * Theme.px

                PillButton {
                    objectName: "usual"
                    text: qsTr("Yes, as usual")
                    glyph: "check"
                    onClicked: card.morning.answer(true)
                }

                PillButton {
                    objectName: "sore"
                    text: qsTr("No, sorer")
                    glyph: "trending-down"
                    onClicked: card.morning.answer(false)
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 8 * Theme.px

            Words {
                Layout.fillWidth: true
                text: qsTr("Pain this morning, 0 to 10, if you can tell")
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            ScoreRow {
                digits: true
                Layout.fillWidth: true
                Layout.minimumWidth: card.width < 1000 * Theme.px ? 0 : 480 * Theme.px
                question: qsTr("Pain this morning")
                value: card.morning.pain
                side: 37
                size: 16
                onChosen: value => card.morning.setPain(value)
            }
        }
    }
}
