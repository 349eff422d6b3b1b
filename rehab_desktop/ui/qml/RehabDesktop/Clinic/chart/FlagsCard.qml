pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Facts that crossed a threshold: the fact with its number, its day and its rule.
Section {
    id: card

    required property FlagsModel flags
    property bool unfolded: false

    heading: qsTr("Flags")

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.flags.nothing
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Repeater {
        model: card.flags.rows

        ColumnLayout {
            id: row

            required property string flag
            required property string fact
            required property string day
            required property string rule
            required property string why
            required property bool red
            required property int index
            property bool told: false
            readonly property color tone: row.red ? Theme.stopStrong : Theme.cautionStrong

            Layout.fillWidth: true
            Layout.topMargin: row.index > 0 ? 8 * Theme.px : 0
            spacing: 4 * Theme.px

            RowLayout {
                Layout.fillWidth: true
                spacing: 10 * Theme.px

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: row.red ? "triangle-alert" : "circle-alert"
                    size: 20
                    color: row.tone
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: row.fact
                    size: 18
                    color: row.tone
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                text: row.day
                size: 15
                tabular: true
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("Rule: %1").arg(row.rule)
                size: 15
                tabular: true
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: row.told
                text: row.why
                size: 15
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            RowLayout {
                Layout.topMargin: 2 * Theme.px
                spacing: 6 * Theme.px

                PillButton {
                    objectName: `look-${row.index}`
                    text: qsTr("Looked at")
                    glyph: "eye"
                    size: 15
                    Accessible.name: qsTr("%1: looked at").arg(row.fact)
                    onClicked: card.flags.look(row.flag)
                }

                IconButton {
                    text: row.told ? qsTr("%1: hide why").arg(row.fact) : qsTr("%1: why this is a flag").arg(row.fact)
                    glyph: "info"
                    onClicked: row.told = !row.told
                }
            }
        }
    }

    PillButton {
        objectName: "seenFlags"
        Layout.leftMargin: -0.7 * 15 * Theme.px
        visible: card.flags.seenCount !== ""
        text: card.flags.seenCount
        glyph: card.unfolded ? "chevron-down" : "chevron-right"
        size: 15
        quiet: true
        onClicked: card.unfolded = !card.unfolded
    }

    Repeater {
        model: card.unfolded ? card.flags.seen : null

        ColumnLayout {
            id: seen

            required property string fact
            required property string day
            required property string looked

            Layout.fillWidth: true
            spacing: 2 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("%1  ·  %2").arg(seen.fact).arg(seen.day)
                size: 15
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: seen.looked
                size: 14
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }
    }
}
