pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Everything about one person: what to look at first, what happened, how it went. Three columns that
// become one where there is no room; the keys of the buttons below work wherever the keyboard is.
PageArea {
    id: page

    required property PersonChartModel chart
    readonly property bool ready: page.activeFocus && page.chart.ready && !page.chart.asking
    // In pixels as they are: letters do not become smaller without end as the window does.
    readonly property bool wide: page.innerWidth >= 780 * Math.max(1, Theme.textScale * Theme.px * 1.3)

    heading: page.chart.name
    above: page.chart.about
    widest: 1560
    footed: page.chart.ready
    Component.onCompleted: page.chart.open()
    actions: [
        PillButton {
            objectName: "consent"
            visible: page.chart.consentMissing
            text: qsTr("Told what is kept here")
            key: "C"
            glyph: "speech"
            size: 17
            onClicked: page.chart.tellConsent()
        },
        PillButton {
            objectName: "particulars"
            visible: page.chart.ready
            text: qsTr("Particulars")
            key: "E"
            glyph: "pencil"
            size: 17
            onClicked: page.chart.particulars.begin()
        },
        PillButton {
            objectName: "data"
            visible: page.chart.ready || page.chart.covered
            text: qsTr("Data")
            key: page.chart.ready ? "D" : ""
            glyph: "database-backup"
            size: 17
            onClicked: page.chart.showData()
        }
    ]
    foot: [
        PlainLabel {
            Layout.fillWidth: true
            visible: page.wide // else the room is for the buttons
            text: page.chart.name
            size: 20
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.ignored: true
        },
        Flow {
            id: ways

            Layout.preferredWidth: ways.visibleChildren.reduce((wide, one) => wide + ways.spacing + one.width, 0)
            Layout.maximumWidth: page.width - 80 * Theme.px
            Layout.fillWidth: !page.wide
            layoutDirection: page.wide ? Qt.RightToLeft : Qt.LeftToRight
            spacing: 10 * Theme.px

            PillButton {
                objectName: "session"
                text: qsTr("Session")
                key: "S"
                glyph: page.stacked ? "" : "play"
                size: page.stacked ? 14 : 17
                primary: true
                onClicked: page.chart.startSession()
            }

            PillButton {
                objectName: "prescribe"
                text: qsTr("Prescribe")
                key: "P"
                glyph: page.stacked ? "" : "list-checks"
                size: page.stacked ? 14 : 17
                onClicked: page.chart.prescribe()
            }

            PillButton {
                objectName: "note"
                text: qsTr("Note")
                key: "N"
                glyph: page.stacked ? "" : "file-text"
                size: page.stacked ? 14 : 17
                onClicked: page.chart.writeNote()
            }

            PillButton {
                objectName: "scores"
                text: page.stacked ? qsTr("Scores") : qsTr("Scores and tests")
                key: "O"
                glyph: page.stacked ? "" : "chart-line"
                size: page.stacked ? 14 : 17
                onClicked: page.chart.entry.begin()
            }
        }
    ]

    component Letter: Shortcut {
        autoRepeat: false
        enabled: page.ready
    }

    Letter {
        sequence: "S"
        onActivated: page.chart.startSession()
    }

    Letter {
        sequence: "P"
        onActivated: page.chart.prescribe()
    }

    Letter {
        sequence: "N"
        onActivated: page.chart.writeNote()
    }

    Letter {
        sequence: "O"
        onActivated: page.chart.entry.begin()
    }

    Letter {
        sequence: "E"
        onActivated: page.chart.particulars.begin()
    }

    Letter {
        sequence: "D"
        onActivated: page.chart.showData()
    }

    Letter {
        sequence: "V"
        onActivated: page.chart.episodes.begin()
    }

    Letter {
        sequence: "B"
        onActivated: page.chart.timeLine.moveUnfolded()
    }

    Letter {
        sequence: "C"
        onActivated: page.chart.tellConsent()
    }

    Letter {
        sequence: "G"
        onActivated: page.chart.goals.begin()
    }

    Repeater {
        model: 6

        Item {
            id: numbered

            required property int index

            visible: false

            Letter {
                sequence: String(numbered.index)
                onActivated: page.chart.timeLine.chooseNumber(numbered.index)
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.chart.closed
        size: 20
        wrapMode: Text.Wrap
        announced: true
    }

    Loader {
        Layout.fillWidth: true
        active: page.chart.covered
        visible: active
        sourceComponent: BlockedCard {
            blocked: page.chart.blocked
        }
    }

    ChartHead {
        Layout.fillWidth: true
        Layout.topMargin: -12 * Theme.px
        visible: page.chart.ready
        chart: page.chart
    }

    UndoLine {
        Layout.fillWidth: true
        undoing: page.chart.undoing
    }

    GridLayout {
        Layout.fillWidth: true
        visible: page.chart.ready
        columns: page.wide ? 3 : 1
        columnSpacing: 22 * Theme.px
        rowSpacing: 22 * Theme.px

        GridLayout {
            Layout.preferredWidth: page.wide ? 292 * Theme.px : page.innerWidth
            Layout.fillWidth: !page.wide
            Layout.alignment: Qt.AlignTop
            columns: page.wide || page.stacked ? 1 : 3
            uniformCellWidths: true
            columnSpacing: 22 * Theme.px
            rowSpacing: 22 * Theme.px

            FlagsCard {
                flags: page.chart.flags
            }

            InForceCard {
                inForce: page.chart.inForce
            }

            GoalsCard {
                goals: page.chart.goals
            }
        }

        TimeLine {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            line: page.chart.timeLine
        }

        GridLayout {
            Layout.preferredWidth: page.wide ? 372 * Theme.px : page.innerWidth
            Layout.fillWidth: !page.wide
            Layout.alignment: Qt.AlignTop
            columns: page.wide || page.stacked ? 1 : 2
            uniformCellWidths: true
            columnSpacing: 22 * Theme.px
            rowSpacing: 22 * Theme.px

            ChartCard {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                chart: page.chart.curves.pain
                afterwards: true
                tall: 150
            }

            WeeksCard {
                weeks: page.chart.weeks
            }

            Repeater {
                model: page.chart.curves.scores

                ChartCard {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    tall: 120
                    afterwards: true
                }
            }

            Section {
                visible: page.chart.curves.nothing !== ""
                heading: qsTr("Scores")

                PlainLabel {
                    Layout.fillWidth: true
                    text: page.chart.curves.nothing
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
