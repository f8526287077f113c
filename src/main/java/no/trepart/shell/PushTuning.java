package no.trepart.shell;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Tunes the push channel for many people in one room.
 *
 * <p>Each thread that writes to clients otherwise lingers 100 ms on one client's queue, which above 200 clients costs everybody
 * that much per 200. It also beats often enough for a browser to notice within a minute that its socket is dead.
 */
@Component
class PushTuning implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet && name.equals("servletRegistrationBean")) {
            servlet.addInitParameter("org.atmosphere.cpr.Broadcaster.threadWaitTime", "1");
            servlet.addInitParameter(
                    "org.atmosphere.interceptor.HeartbeatInterceptor.heartbeatFrequencyInSeconds", "20");
        }
        return bean;
    }
}
