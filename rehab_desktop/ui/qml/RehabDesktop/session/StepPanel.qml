pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What to do now in one word, for how long, how, and what comes then.
Card {
    id: coach

    required property SessionModel session
    property color tone: Theme.work
    property color toneStrong: Theme.workStrong
    property bool tight: false

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 24 * Theme.px
        anchors.topMargin: 14 * Theme.px
        anchors.bottomMargin: 14 * Theme.px
        spacing: 6 * Theme.px

        PlainLabel {
            objectName: "word"
            Layout.fillWidth: true
            Layout.preferredHeight: 76 * Theme.px
            text: coach.session.word
            size: 71
            growing: 0
            display: true
            color: coach.toneStrong
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
        }

        Dial {
            Layout.fillWidth: true
            Layout.fillHeight: true
            session: coach.session
            tone: coach.tone
        }

        PlainLabel {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.px
            // With very large letters the picture says it, but not what is needed.
            visible: (!coach.tight || coach.session.gettingReady) && text !== "" && !coach.session.manual && !coach.session.wordsOnly
            text: coach.session.instruction
            size: coach.tight ? 16 : 22
            lineHeight: 1.12
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        PillButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 8 * Theme.px
            visible: coach.session.manual
            text: qsTr("Done")
            glyph: "check"
            key: coach.tight ? "" : Hotkeys.toggle
            size: coach.tight ? 20 : 32
            primary: true
            tone: coach.toneStrong
            onClicked: coach.session.commands.toggle()
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: 5 * Theme.px
            implicitHeight: Math.max(1, Theme.lineWidth * Theme.px)
            color: Theme.line
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.px
            spacing: 8 * Theme.px

            PlainLabel {
                text: qsTr("Then")
                size: 18
                color: Theme.softStrong
                Layout.alignment: Qt.AlignBaseline
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: coach.session.then
                size: 18
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
    }
}
