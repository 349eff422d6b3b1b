pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What hurts, how much, when to stop; and the ways on, to stop first. With large letters all of it
// is one column, in which what Tab reaches comes into view.
Overlay {
    id: overlay

    required property SessionModel session
    readonly property HurtsModel hurting: overlay.session.hurting
    readonly property bool red: overlay.hurting.red
    readonly property bool ends: overlay.hurting.ends
    readonly property bool wide: Theme.textScale <= 1.25

    // Where stopping is asked for, the one thing to do is one key away.
    function offerStop() {
        if (overlay.ends)
            endFirst.forceActiveFocus(Qt.TabFocusReason);
        else if (overlay.red)
            stop.forceActiveFocus(Qt.TabFocusReason);
    }

    onRedChanged: Qt.callLater(overlay.offerStop) // once what takes the keyboard can be seen
    onEndsChanged: Qt.callLater(overlay.offerStop)
    Component.onCompleted: overlay.offerStop()
    fromTop: true
    cardWidth: overlay.wide ? 1300 : 1000
    titleSize: overlay.wide ? 56 : 32
    title: qsTr("This hurts")
    tone: Theme.stopStrong

    component EndSession: Choice {
        id: end

        required property SessionModel session

        Layout.fillWidth: true
        text: qsTr("End the session")
        detail: end.session.anythingDone ? qsTr("What was done is kept.") : qsTr("Nothing done yet")
        glyph: "circle-stop"
        onClicked: end.session.commands.end(true)
    }

    GridLayout {
        Layout.fillWidth: true
        columns: overlay.wide ? 2 : 1
        columnSpacing: 36 * Theme.px
        rowSpacing: 16 * Theme.px
        uniformCellWidths: overlay.wide

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 12 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("Where?")
                size: 20
                font.weight: Font.DemiBold
            }

            Segments {
                objectName: "where"
                Layout.fillWidth: true
                question: qsTr("Where?")
                value: overlay.hurting.elsewhere ? "elsewhere" : "knee"
                model: [
                    { value: "knee", name: qsTr("Knee"), glyph: "" },
                    { value: "elsewhere", name: qsTr("Somewhere else"), glyph: "" }
                ]
                onChosen: value => overlay.session.commands.tellWhere(value === "elsewhere")
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.px
                visible: !overlay.hurting.elsewhere
                text: qsTr("Knee pain now, 0 to 10")
                size: 20
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            ScoreRow {
                Layout.fillWidth: true
                visible: !overlay.hurting.elsewhere
                question: qsTr("Knee pain now")
                value: overlay.hurting.pain
                side: 46
                size: 20
                tone: Theme.stopStrong
                onChosen: value => overlay.session.commands.markPain(value)
            }

            PlainLabel {
                objectName: "advice"
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.px
                visible: text !== ""
                text: overlay.hurting.advice
                size: 20
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.rowSpan: overlay.wide ? 2 : 1
            spacing: 14 * Theme.px

            EndSession {
                id: endFirst

                objectName: "endFirst"
                session: overlay.session
                visible: overlay.ends
                urgent: true
            }

            Choice {
                id: stop

                objectName: "stopExercise"
                Layout.fillWidth: true
                urgent: overlay.red && !overlay.ends
                text: overlay.hurting.stopText
                detail: overlay.hurting.stopDetail
                glyph: "circle-slash"
                onClicked: overlay.session.commands.stopExercise()
            }

            Choice {
                Layout.fillWidth: true
                visible: overlay.hurting.easier.length > 0
                text: overlay.hurting.easierText
                detail: overlay.hurting.easier.join("  ·  ")
                glyph: "trending-down"
                onClicked: overlay.session.commands.ease()
            }

            EndSession {
                session: overlay.session
                visible: !overlay.ends
            }

            PillButton {
                objectName: "goOn"
                visible: text !== ""
                text: overlay.hurting.goText
                glyph: "play"
                key: overlay.red ? "" : Hotkeys.toggle
                size: overlay.red ? 15 : 18
                widest: parent.width
                quiet: true
                onClicked: overlay.session.commands.goOn()
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: overlay.hurting.signs.length > 0
            spacing: 4 * Theme.px

            Caption {
                text: qsTr("Stop with")
            }

            Repeater {
                model: overlay.hurting.signs

                PlainLabel {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    size: 17
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
