pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Why a version is stopped or withdrawn.
Card {
    id: question

    required property VersionsModel versions

    signal done()

    visible: question.versions.asking !== ""
    implicitHeight: column.implicitHeight + 32 * Theme.px
    color: Theme.ground
    border.width: Math.max(2, 2 * Theme.px)
    border.color: Theme.stopStrong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.versions.asking
    onVisibleChanged: {
        if (question.visible)
            reason.forceActiveFocus(Qt.TabFocusReason);
        else
            question.done();
    }

    ColumnLayout {
        id: column

        x: 20 * Theme.px
        y: 16 * Theme.px
        width: question.width - 40 * Theme.px
        spacing: 10 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: question.versions.asking
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            announced: true
        }

        EntryField {
            id: reason

            objectName: "reason"
            Layout.fillWidth: true
            question: question.versions.withdrawing ? qsTr("Reason") : qsTr("Reason, if there is one to tell")
            wrong: question.versions.fault !== ""
            text: question.versions.reason
            onTextEdited: question.versions.setReason(reason.text)
            Keys.onReturnPressed: event => event.isAutoRepeat || question.versions.end()
            Keys.onEnterPressed: event => event.isAutoRepeat || question.versions.end()

            PlainLabel {
                x: reason.leftPadding
                anchors.verticalCenter: parent.verticalCenter
                width: reason.width - 2 * reason.leftPadding
                visible: reason.text === ""
                text: reason.question
                color: Theme.softStrong
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: question.versions.fault
            color: Theme.stopStrong
            wrapMode: Text.Wrap
            announced: true
        }

        Flow {
            Layout.fillWidth: true
            spacing: 8 * Theme.px

            PillButton {
                objectName: "endNow"
                text: question.versions.withdrawing ? qsTr("Withdraw") : qsTr("Stop")
                key: "↵"
                size: 16
                primary: true
                tone: Theme.stopStrong
                onClicked: question.versions.end()
            }

            PillButton {
                text: qsTr("Leave it as it is")
                key: qsTr("Esc")
                size: 16
                quiet: true
                onClicked: question.versions.leaveIt()
            }
        }
    }
}
