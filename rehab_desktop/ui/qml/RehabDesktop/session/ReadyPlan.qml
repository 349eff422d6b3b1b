pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What today makes of the session, and why it is not the usual.
ColumnLayout {
    id: plan

    required property ReadyModel ready

    spacing: 14 * Theme.px

    Caption {
        text: qsTr("Before you start")
    }

    PlainLabel {
        Layout.fillWidth: true
        text: plan.ready.title
        size: 44
        display: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    PlainLabel {
        Layout.fillWidth: true
        objectName: "headline"
        visible: text !== ""
        text: plan.ready.headline
        size: 24
        color: Theme.cautionStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    RowLayout {
        visible: plan.ready.time !== ""
        spacing: 10 * Theme.px

        Icon {
            name: "clock"
            size: 24
            color: Theme.softStrong
        }

        PlainLabel {
            text: plan.ready.time
            size: 24
            tabular: true
            font.weight: Font.DemiBold
        }
    }

    Repeater {
        model: plan.ready.exercises

        DoseLine {
            Layout.fillWidth: true
        }
    }

    Repeater {
        model: plan.ready.why

        Bullet {
            required property string modelData

            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.px
            text: modelData
            tone: Theme.cautionStrong
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: plan.ready.again
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: plan.ready.gate.length > 0
        text: qsTr("What must be true first:")
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Repeater {
        model: plan.ready.gate

        Bullet {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }

    Cautions {
        Layout.fillWidth: true
        Layout.topMargin: 14 * Theme.px
        cautions: plan.ready.cautions
    }

    Picture {
        Layout.fillWidth: true
        Layout.topMargin: 10 * Theme.px
        Layout.preferredHeight: width * 0.5
        visible: !plan.ready.cautions.present && present && Theme.textScale <= 1.4
        source: plan.ready.poster
        radius: 16 * Theme.px
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: plan.ready.note
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }
}
