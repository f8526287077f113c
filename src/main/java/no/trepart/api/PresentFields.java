package no.trepart.api;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Holds request bodies to what their types say: what is not {@link Nullable} must be there. */
@RestControllerAdvice
class PresentFields extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return type instanceof Class<?> body && isOurs(body);
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackage().equals(PresentFields.class.getPackage());
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType) {
        if (body == null) {
            throw RequestFaultException.of(RequestFault.MALFORMED_JSON);
        }
        check(body, "");
        return body;
    }

    private static void check(Object body, String path) {
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            Object value = value(component, body);
            String name = path + component.getName();
            if (value == null && !isOptional(component)) {
                throw RequestFaultException.missing(name);
            }
            if (value != null && isOurs(value.getClass())) {
                check(value, name + ".");
            }
            if (value instanceof List<?> list) {
                check(list, name + ".");
            }
        }
    }

    private static void check(List<?> list, String path) {
        for (int i = 0; i < list.size(); i++) {
            Object value = list.get(i);
            if (value == null) {
                throw RequestFaultException.missing(path + i);
            }
            if (isOurs(value.getClass())) {
                check(value, path + i + ".");
            }
        }
    }

    /** Whether it is what a client sends. */
    static boolean isBody(Class<?> type) {
        return isOurs(type) && (type.getSimpleName().endsWith("Wish") || type == SuggestionChange.class);
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(RecordComponent component, Object body) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(body);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can always be read: " + component, e);
        }
    }
}
