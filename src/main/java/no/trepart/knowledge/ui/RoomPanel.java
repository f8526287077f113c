package no.trepart.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.trepart.chat.Quote;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.ui.HostRooms.LedRoom;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.Notices;
import no.trepart.words.Words;
import no.trepart.workshop.Focus;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;

/** For whoever leads a meeting in this browser: put the passage on the wall, or send it to everybody. */
class RoomPanel extends Section {

    private final transient HostRooms rooms;
    private final transient Passage passage;
    private final transient Quote quote;

    RoomPanel(HostRooms rooms, String code, Passage passage, Source source) {
        this.rooms = rooms;
        this.passage = passage;
        this.quote = Quote.of(passage, source);
        addClassNames("hint-box", "room-panel");
        List<LedRoom> led = rooms.led(code);
        setVisible(!led.isEmpty());
        add(new H2(getTranslation("knowledge.room")));
        led.forEach(room -> add(row(room)));
    }

    private Div row(LedRoom room) {
        Paragraph name = new Paragraph(getTranslation(
                "knowledge.room.name",
                room.workshop().title(),
                room.workshop().code().spoken()));
        name.addClassName("strong");
        Div row = new Div(name);
        row.addClassName("room-row");
        if (room.workshop().settings().hears(passage.source().value())) {
            row.add(wall(room));
            row.add(send(room));
        } else {
            row.add(new Paragraph(getTranslation(Words.key(Refusal.SOURCE_SWITCHED_OFF))));
        }
        return row;
    }

    private Component[] wall(LedRoom room) {
        Button down = new Button(getTranslation("knowledge.room.wall.down"));
        Button wall = new Button(getTranslation("knowledge.room.wall"), Glyph.SCREEN.draw());
        wall.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        wall.addClickListener(click ->
                told(rooms.putOnWall(room, passage), "knowledge.room.wall.done").ifDone(done -> swap(wall, down)));
        down.addClickListener(click ->
                told(rooms.takeFromWall(room), "knowledge.room.wall.taken").ifDone(done -> swap(down, wall)));
        boolean onWall = room.workshop()
                .inFocus()
                .filter(new Focus(Focus.Kind.PASSAGE, passage.id().value())::equals)
                .isPresent();
        wall.setVisible(!onWall);
        down.setVisible(onWall);
        return new Component[] {wall, down};
    }

    private Button send(LedRoom room) {
        String label = passage.kind() == Kind.QUESTION ? "knowledge.room.ask" : "knowledge.room.send";
        Button send = new Button(getTranslation(label), Glyph.SEND.draw());
        send.addClickListener(click -> told(rooms.send(room, passage, quote), "knowledge.room.sent"));
        return send;
    }

    private static void swap(Button from, Button to) {
        from.setVisible(false);
        to.setVisible(true);
        to.focus();
    }

    private <T> Result<T> told(Result<T> result, String done) {
        switch (result) {
            case Result.Done<T> ignored -> Notices.done(getTranslation(done));
            case Result.Refused<T> refused -> Notices.refused(refused);
        }
        return result;
    }
}
