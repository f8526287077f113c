package no.trepart.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Keeps the children of a container in step with a list of values, changing only what differs, so that nothing on the screen jumps
 * and no typed text is lost.
 *
 * @param <T> an immutable value with a proper {@code equals}
 * @param <C> the component that shows one value
 */
public final class KeyedChildren<T, C extends Component> {

    private final HasComponents container;
    private final Function<T, String> key;
    private final Function<T, C> create;
    private final BiConsumer<C, T> update;
    private final Map<String, Shown<T, C>> shown = new HashMap<>();
    private List<String> order = List.of();

    /**
     * Children of a container that has no others.
     *
     * @param key tells which values are the same thing in two lists
     * @param create makes a component, which then gets its first {@code update}
     * @param update shows a value that is new or has changed
     */
    public KeyedChildren(
            HasComponents container, Function<T, String> key, Function<T, C> create, BiConsumer<C, T> update) {
        this.container = container;
        this.key = key;
        this.create = create;
        this.update = update;
    }

    /** Shows these values in this order. */
    public void show(List<T> values) {
        List<String> keys = values.stream().map(key).toList();
        removeOthersThan(new HashSet<>(keys));
        values.forEach(this::put);
        if (!keys.equals(order)) {
            arrange(keys);
            order = keys;
        }
    }

    /** The component that shows the value of a key. */
    public Optional<C> find(String wanted) {
        return Optional.ofNullable(shown.get(wanted)).map(Shown::component);
    }

    private void removeOthersThan(Set<String> keys) {
        List<String> gone =
                shown.keySet().stream().filter(each -> !keys.contains(each)).toList();
        for (String each : gone) {
            find(each).ifPresent(container::remove);
            shown.remove(each);
        }
    }

    private void put(T value) {
        String name = key.apply(value);
        Shown<T, C> before = shown.get(name);
        if (before == null) {
            C component = create.apply(value);
            update.accept(component, value);
            shown.put(name, new Shown<>(value, component));
        } else if (!before.value().equals(value)) {
            update.accept(before.component(), value);
            shown.put(name, new Shown<>(value, before.component()));
        }
    }

    /** Moves only what is not at its place already; moving a component that has the focus would take the focus from it. */
    private void arrange(List<String> keys) {
        List<Component> present =
                new ArrayList<>(((Component) container).getChildren().toList());
        List<C> wanted = keys.stream().flatMap(each -> find(each).stream()).toList();
        for (int i = 0; i < wanted.size(); i++) {
            C component = wanted.get(i);
            if (i >= present.size() || !present.get(i).equals(component)) {
                present.remove(component);
                present.add(i, component);
                container.addComponentAtIndex(i, component);
            }
        }
    }

    private record Shown<T, C>(T value, C component) {}
}
