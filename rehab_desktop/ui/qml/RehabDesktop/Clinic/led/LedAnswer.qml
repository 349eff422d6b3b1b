pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// One answer of the patient: typed on the display or here, or clicked. The one that is asked for now
// is marked.
ColumnLayout {
    id: answer

    required property AfterModel after
    required property string about
    required property string question
    required property int value
    readonly property bool now: answer.after.asked.about === answer.about

    spacing: 8 * Theme.px

    RowLayout {
        Layout.fillWidth: true
        spacing: 10 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: answer.question
            size: 18
            font.weight: answer.now ? Font.Bold : Font.DemiBold
            wrapMode: Text.Wrap
        }

        Chip {
            visible: answer.now
            text: answer.after.asked.typed === "" ? qsTr("asked now") : qsTr("Enter")
            tone: Theme.workStrong
            size: 14
        }
    }

    ScoreRow {
        Layout.fillWidth: true
        question: answer.question
        value: answer.value
        side: 40
        onChosen: value => answer.after.tell(answer.about, value)
    }
}
