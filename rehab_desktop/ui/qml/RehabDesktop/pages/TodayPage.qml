pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One obvious thing to do, then the other routines and what was done lately.
PageArea {
    id: page

    required property AppModel app
    required property TodayModel today

    above: page.today.date
    heading: page.today.heading

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.today.trouble
        color: Theme.stopStrong
        wrapMode: Text.Wrap
    }

    Interrupted {
        Layout.fillWidth: true
        visible: page.today.hasInterrupted
        today: page.today
    }

    Notices {
        Layout.fillWidth: true
        notices: page.app.notices
    }

    Hero {
        Layout.fillWidth: true
        today: page.today
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px
        uniformCellWidths: true

        Others {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            today: page.today
        }

        Past {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            today: page.today
        }
    }
}
