//! Spanish.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (
            Status::NotStarted,
            "no comenzado; no iniciado; pendiente; planificado; por hacer; por iniciar; \
            sin comenzar; sin empezar; sin iniciar",
        ),
        (Status::InProgress, "activo; en curso; en desarrollo; en marcha; en proceso; en progreso; iniciado"),
        (
            Status::OnTrack,
            "a tiempo; al dia; bien; bueno; en buen camino; en camino; en plan; en plazo; \
            segun lo previsto; verde",
        ),
        (
            Status::AtRisk,
            "amarillo; atencion; con retraso; demorado; en espera; en pausa; en riesgo; naranja; \
            retrasado; retraso; riesgo",
        ),
        (
            Status::OffTrack,
            "bloqueado; critico; desviado; fallido; fuera de camino; fuera de plazo; incumplido; \
            malo; no alcanzado; no cumplido; no logrado; rojo; vencido",
        ),
        (
            Status::Done,
            "alcanzado; cerrado; completado; completo; conseguido; cumplido; entregado; finalizado; \
            hecho; logrado; realizado; superado; terminado",
        ),
        (Status::Dropped, "abandonado; anulado; aplazado; cancelado; descartado; detenido; pospuesto; suspendido"),
    ],
    direction: &[
        (
            Direction::Increase,
            "a mas mejor; ascendente; aumentar; creciente; incrementar; mas alto; \
            mas es mejor; maximizar; mayor; mayor es mejor; subir",
        ),
        (
            Direction::Decrease,
            "a menos mejor; bajar; decreciente; descendente; disminuir; mas bajo; menor; \
            menor es mejor; menos es mejor; minimizar; reducir",
        ),
        (Direction::Maintain, "conservar; estable; igual; mantener"),
    ],
    okr_type: &[
        (OkrType::Committed, "comprometida; comprometido; compromiso; obligatorio"),
        (OkrType::Aspirational, "ambicioso; aspiracional"),
        (OkrType::Learning, "aprendizaje; exploratorio"),
    ],
    level: &[
        (Level::Company, "compania; corporativo; empresa; estrategico; grupo; organizacion"),
        (Level::Department, "area funcional; departamento; direccion; division; gerencia"),
        (Level::Team, "equipo"),
        (Level::Person, "colaborador; empleado; individual; persona; personal"),
    ],
    certainty: &[
        (Certainty::High, "alta; alto; muy alta; segura; seguro"),
        (Certainty::Medium, "media; medio; moderada; moderado"),
        (Certainty::Low, "baja; bajo; muy baja"),
    ],
    answer: &[
        (Answer::Yes, "completado; cumplido; hecho; listo; s; si; terminado; verdadero"),
        (Answer::No, "falso; no; no cumplido; no hecho; pendiente; todavia no"),
    ],
    movement: &[
        (Direction::Increase, "aumentar; crecer; doblar; duplicar; elevar; ganar; incrementar; subir"),
        (Direction::Decrease, "acortar; bajar; disminuir; eliminar; minimizar; recortar; reducir"),
        (Direction::Maintain, "conservar; mantener; preservar; sostener"),
    ],
    claim: &[
        (
            Claim::Learning,
            "definir la linea base; determinar la linea base; establecer la linea base; \
            establecer una linea base; medir la linea base",
        ),
        (Claim::AtLeast, "al menos; como minimo; mas de; no menos de; o mas; por encima de; superior a"),
        (Claim::AtMost, "a lo sumo; como maximo; inferior a; menos de; no mas de; o menos; por debajo de"),
        (Claim::Keep, "conservar; mantener; sostener"),
    ],
    by: "en; un",
    rate: "cuota; indice; margen; porcentaje; proporcion; ratio; tasa",
    nameless: "anual; archivo; avance; borrador; copia; datos; definitivo; ejercicio; final; formulario; hoja; \
        indicador; indicadores; informe; libro; lista; mensual; meta; metas; nuevo; objetivo; objetivos; plan; \
        plantilla; registro; resultados; resumen; seguimiento; semestre; tabla; tablero; trimestre; valores",
};
