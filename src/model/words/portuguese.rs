//! Portuguese.

use super::{Answer, Certainty, Claim, Language};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Direction, OkrType};

pub(super) const WORDS: Language = Language {
    status: &[
        (Status::NotStarted, "a fazer; a iniciar; nao iniciada; nao iniciado; novo; planejado; sem inicio"),
        (Status::InProgress, "ativo; em andamento; em curso; em execucao; em progresso; iniciado"),
        (Status::OnTrack, "bom; conforme planejado; em dia; no caminho; no caminho certo; no prazo; verde"),
        (
            Status::AtRisk,
            "alerta; amarelo; atencao; atrasada; atrasado; em atraso; em pausa; em risco; laranja; \
            parado; risco",
        ),
        (
            Status::OffTrack,
            "bloqueado; critico; fora do plano; fora do prazo; nao atingida; nao atingido; \
            nao cumprido; perdido; ruim; vencido; vermelho",
        ),
        (
            Status::Done,
            "alcancada; alcancado; atingida; atingido; batida; concluida; concluido; cumprido; \
            encerrado; entregue; feito; finalizada; finalizado; realizado; superado",
        ),
        (Status::Dropped, "abandonado; adiada; adiado; cancelada; cancelado; descartado; suspenso"),
    ],
    direction: &[
        (
            Direction::Increase,
            "ascendente; aumentar; crescente; maior; maior e melhor; mais alto; maximizar; \
            para cima; quanto maior melhor; subir",
        ),
        (
            Direction::Decrease,
            "decrescente; descendente; diminuir; mais baixo; menor; menor e melhor; \
            minimizar; para baixo; quanto menor melhor; reduzir",
        ),
        (Direction::Maintain, "estavel; igual; manter"),
    ],
    okr_type: &[
        (OkrType::Committed, "comprometida; comprometido; compromisso; obrigatorio"),
        (OkrType::Aspirational, "ambicioso; aspiracional"),
        (OkrType::Learning, "aprendizado; aprendizagem; exploratorio"),
    ],
    level: &[
        (Level::Company, "companhia; corporativo; empresa; estrategico; grupo; organizacao"),
        (Level::Department, "departamento; diretoria; divisao; gerencia; setor"),
        (Level::Team, "equipa; equipe; squad; time"),
        (Level::Person, "colaborador; funcionario; individual; pessoa; pessoal"),
    ],
    certainty: &[
        (Certainty::High, "alta; alto; muito alta"),
        (Certainty::Medium, "media; medio; moderada"),
        (Certainty::Low, "baixa; baixo; muito baixa"),
    ],
    answer: &[
        (Answer::Yes, "concluido; feito; pronto; s; sim; verdadeiro"),
        (Answer::No, "ainda nao; falso; nao; nao concluido; nao feito"),
    ],
    movement: &[
        (Direction::Increase, "aumentar; crescer; dobrar; elevar; ganhar; incrementar; subir"),
        (Direction::Decrease, "baixar; cortar; diminuir; eliminar; encurtar; minimizar; reduzir"),
        (Direction::Maintain, "conservar; manter; preservar; sustentar"),
    ],
    claim: &[
        (
            Claim::Learning,
            "definir a linha de base; determinar a linha de base; estabelecer a linha de base; \
            estabelecer uma linha de base; medir a linha de base",
        ),
        (Claim::AtLeast, "acima de; mais de; nao menos de; no minimo; ou mais; pelo menos; superior a"),
        (Claim::AtMost, "abaixo de; inferior a; menos de; nao mais de; no maximo; ou menos"),
        (Claim::Keep, "conservar; manter; sustentar"),
    ],
    by: "em; mais",
    rate: "indice; margem; percentual; porcentagem; proporcao; taxa",
    nameless: "acompanhamento; anual; arquivo; base; copia; dados; definitivo; exercicio; final; folha; \
        formulario; geral; indicador; indicadores; lista; mensal; meta; metas; modelo; novo; objetivo; \
        objetivos; painel; planilha; plano; rascunho; registro; relatorio; resultados; resumo; semestre; \
        tabela; trimestre; valores",
};
